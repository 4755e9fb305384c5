import type { LocalText } from '#platform/i18n/index.ts';
import type { DutyKind, Skill } from './kinds.ts';

/** What is needed at an event: "Bürodienst, zwei Personen". */
export interface DutyDetails {
  name: LocalText;
  kind: DutyKind;
  /** How many people. */
  needed: number;
  skills: Skill[];
  /** A part of the date, in minutes after its start; null: the whole of it. */
  part: { startsAfter: number; lasts: number } | null;
}

export interface Duty extends DutyDetails {
  id: string;
  eventId: string;
  /** Only on this date; null: on each date of the event. */
  occurrenceId: string | null;
  version: number;
}
