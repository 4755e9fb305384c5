import type { LocalText } from '#platform/i18n/index.ts';
import type { Duty } from '../duty/duty.ts';
import type { DutyKind, Skill } from '../duty/kinds.ts';
import type { Via } from './assignment.ts';

/** One duty on one date, with who is there. */
export interface Shift {
  id: string;
  dutyId: string;
  occurrenceId: string;
  eventId: string;
  /** Of the duty ("Bürodienst"), and of the event. */
  name: LocalText;
  title: LocalText;
  kind: DutyKind;
  skills: Skill[];
  place: string | null;
  /** ISO instants: of the part of the date for which the duty is. */
  startsAt: string;
  endsAt: string;
  /** Local date of its start. */
  day: string;
  timeZone: string;
  /** Whether its date takes place. */
  isOn: boolean;
  /** Its event is still being written: nobody knows yet whether it comes. */
  isDraft: boolean;
  /** It is a draft, or only pencilled in. */
  isTentative: boolean;
  needed: number;
  /** In the order of their slots. */
  people: ShiftPerson[];
  /** Takes place, is more than a draft, and somebody is still needed. */
  isOpen: boolean;
}

export interface ShiftPerson {
  assignmentId: string;
  personId: string;
  /** Empty where they were erased. */
  name: string;
  via: Via;
  /** What they say it took; null: as long as planned. */
  minutes: number | null;
}

export function plannedMinutes({ startsAt, endsAt }: Pick<Shift, 'startsAt' | 'endsAt'>): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
}

/** What counts: as long as planned, until the person says otherwise. */
export function countedMinutes(shift: Shift, { minutes }: Pick<ShiftPerson, 'minutes'>): number {
  return minutes ?? plannedMinutes(shift);
}

export const isOver = ({ endsAt }: Pick<Shift, 'endsAt'>, now: Date): boolean =>
  Date.parse(endsAt) <= now.getTime();

/** It took place and is over. */
export const isServed = (shift: Pick<Shift, 'endsAt' | 'isOn'>, now: Date): boolean =>
  shift.isOn && isOver(shift, now);

export const isOnShift = ({ people }: Shift, personId: string): boolean =>
  people.some((one) => one.personId === personId);

/** From when until when a duty lasts on a date: it may be for a part of it. ISO instants. */
export function timeOfDuty(
  { part }: Pick<Duty, 'part'>,
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
): { startsAt: string; endsAt: string } {
  const begins = Date.parse(startsAt) + (part?.startsAfter ?? 0) * 60_000;
  const ends = part ? begins + part.lasts * 60_000 : Date.parse(endsAt);
  return { startsAt: new Date(begins).toISOString(), endsAt: new Date(ends).toISOString() };
}

/** Whether somebody on the one cannot be on the other. Instants are compared, however they are written. */
export function overlap(
  one: Pick<Shift, 'startsAt' | 'endsAt'>,
  other: Pick<Shift, 'startsAt' | 'endsAt'>,
): boolean {
  const begins = (shift: typeof one) => Date.parse(shift.startsAt);
  const ends = (shift: typeof one) => Date.parse(shift.endsAt);
  return begins(one) < ends(other) && begins(other) < ends(one);
}
