import type { LocalText } from '#platform/i18n/index.ts';
import type { Audience } from './event/event.ts';

export type CalendarErrorCode =
  /** Somebody else saved the same thing meanwhile. */
  | 'changed_meanwhile'
  /** No such row in this district (or not for this person). */
  | 'not_found'
  /** The room is taken on some dates; see `clashes`. */
  | 'room_taken'
  /** The series' dates cannot be; the form says why before it comes here. */
  | 'invalid_series'
  /** A past date, or the first of its series, cannot be changed so. */
  | 'not_possible'
  /** It cannot be taken back any more: changed since, or its dates have been. */
  | 'too_late'
  /** It is a booking of a room: it is decided where rooms are, here only one date is moved or called off. */
  | 'is_booking';

/** A date on which something else is at the same place or time. */
export interface Clash {
  /** ISO instant of the wished start. */
  startsAt: string;
  title: LocalText;
  /** Who may know what it is. */
  audience: Audience;
  slug: string;
  /** ISO instants: from when until when the other is there, in a room with its set-up and clearing. */
  takenFrom: string;
  takenUntil: string;
}

/** What else takes place at the same time: a warning, since two events in one evening share their guests. */
export interface DateClash extends Clash {
  /** Also at the same room, which is then impossible and not only unwise. */
  isSameRoom: boolean;
}

/** An expected failure of a calendar command; the route turns it into a form error. */
export class CalendarError extends Error {
  readonly code: CalendarErrorCode;
  readonly clashes: Clash[];

  constructor(code: CalendarErrorCode, clashes: Clash[] = []) {
    super(`calendar: ${code}`);
    this.code = code;
    this.clashes = clashes;
  }
}
