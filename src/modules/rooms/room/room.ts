import type { Week } from '#modules/organisations/index.ts';
import type { LocalText } from '#platform/i18n/index.ts';

/** Who is booked at once: nobody, groups with a link or a contact of their own here, everybody. */
export const approvals = ['hand', 'unless_club', 'none'] as const;
export type Approval = (typeof approvals)[number];

/** What a room offers, and on which terms. */
export interface RoomDetails {
  capacity: number | null;
  equipment: LocalText;
  rules: LocalText;
  /** What is to be done before one leaves, a line each. */
  checklist: LocalText;
  /** What the agreement on use says, a line each; {}: the usual words (`usualTerms`). */
  terms: LocalText;
  /** When it may be used, on the wall clock; empty: always. */
  opening: Week;
  approval: Approval;
  setUpMinutes: number;
  clearMinutes: number;
}

/** A place that can be booked. */
export interface Room extends RoomDetails {
  id: string;
  placeId: string;
  /** Of the place. */
  name: string;
  address: string;
  access: LocalText;
  version: number;
  deletedAt: Date | null;
}

/** The lines of a text, without empty ones and the dashes that people put before them. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter(Boolean);
}
