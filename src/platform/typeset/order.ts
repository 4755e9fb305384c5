import type { TypesetSource } from './index.ts';

/** What goes to the process that sets, and what comes back. */
export interface Order extends TypesetSource {
  id: number;
  /** `svg` is one drawing of all pages, one below the other. */
  output: 'pdf' | 'svg';
}

export type Answer =
  { id: number; pages: number; bytes: Uint8Array } | { id: number; error: string };
