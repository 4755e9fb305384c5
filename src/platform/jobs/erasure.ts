import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';

/** One kind of thing that a rule erases. */
export interface Erasure {
  /** As the log calls it, e.g. the table; one of its rule. */
  kind: string;
  /** What is erased: "Gelöschte Meldungen". */
  what(locale: Locale): string;
  /** How many a run at `now` would erase. */
  count(tx: Tx, at: { now: Date; districtId: string }): Promise<number>;
  /** Erases those. @returns how many they were. */
  erase(tx: Tx, at: { now: Date }): Promise<number>;
}
