import type { Occurrence } from '#modules/calendar/index.ts';
import type { StoredConsultation } from './consultation.ts';

/** Of each consultation so many dates are offered; who wants another comes back. */
const mostDates = 3;

/** The next dates of the consultations in which one can make an appointment, in the order of the first of each. */
export function bookableOf({
  consultations,
  known,
}: {
  /** Coming dates, in order. */
  consultations: readonly Occurrence[];
  known: ReadonlyMap<string, StoredConsultation>;
}): { languages: string; dates: Occurrence[] }[] {
  const held = consultations.filter(
    ({ state, eventId }) => state === 'scheduled' && known.get(eventId)?.byAppointment,
  );
  return [...Map.groupBy(held, ({ eventId }) => eventId)].map(([eventId, dates]) => ({
    languages: known.get(eventId)?.languages ?? '',
    dates: dates.slice(0, mostDates),
  }));
}
