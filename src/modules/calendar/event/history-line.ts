import type { LocalText } from '#platform/i18n/index.ts';

/** One line of an event's history as its page shows it. */
export interface HistoryLine {
  id: string;
  at: Date;
  /** Null: the system itself, or somebody who is no longer here. */
  person: string | null;
  /** As in the audit: `event.published`, `occurrence.moved` … */
  action: string;
  /** The date it was about; null for the whole event. */
  date: string | null;
  reason: LocalText | null;
}
