import type { Occurrence } from '#modules/calendar/index.ts';
import type { Locale } from '#platform/i18n/index.ts';

export const bookingStates = ['requested', 'approved', 'declined', 'withdrawn'] as const;
export type BookingState = (typeof bookingStates)[number];

/** Who asks, and how to reach them: seen by the team and by whoever has the link. */
export interface Asker {
  /** The group as it was typed; empty for private use. */
  club: string;
  name: string;
  mail: string;
  phone: string;
}

/** A booking as it is kept; its dates are those of the event with the same id. */
export interface Booking extends Asker {
  id: string;
  roomId: string;
  organisationId: string | null;
  purpose: string;
  persons: number | null;
  locale: Locale;
  state: BookingState;
  requestedAt: Date;
  decidedAt: Date | null;
  /** Why it was declined or withdrawn. */
  reason: string;
  version: number;
}

/** Whether somebody waits for the team, or holds the room. */
export function isOpen({ state }: Pick<Booking, 'state'>): boolean {
  return state === 'requested' || state === 'approved';
}

/** A date of a booking, as its page shows it. */
export type BookedDate = Pick<
  Occurrence,
  | 'id'
  | 'startsAt'
  | 'endsAt'
  | 'startsOn'
  | 'endsOn'
  | 'allDay'
  | 'timeZone'
  | 'state'
  | 'reason'
  | 'holiday'
  | 'status'
>;

/** Days after its last date for which the link of a booking holds: a damage may still be reported. */
export const linkHoldsDays = 30;
