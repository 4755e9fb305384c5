/** What a date plate shows. Made by the caller, in its language and time zone. */
export interface Tile {
  weekday: string;
  day: string;
  month: string;
  /** The date in full, for readers: "Dienstag, 24. November 2026". */
  label: string;
  /** Machine-readable: `2026-11-24`. */
  datetime: string;
}
