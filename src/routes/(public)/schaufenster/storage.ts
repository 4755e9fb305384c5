import type { Memory } from '#modules/displays/index.ts';

/** What a screen knows after a restart: of time only, and which build it last tried to take over. */
interface Remembered {
  memory: Memory;
  reload: { build: string; at: number };
}

const prefix = 'schaufenster-';

/** Null where it was never stored, or the browser stores nothing. */
export function recall<Key extends keyof Remembered>(key: Key): Remembered[Key] | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Remembered[Key] | null;
  } catch {
    return null;
  }
}

/** @returns whether it is kept. */
export function store<Key extends keyof Remembered>(key: Key, value: Remembered[Key]): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
