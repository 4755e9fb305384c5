import type { Occurrence } from '#modules/calendar/index.ts';

type Held = Pick<Occurrence, 'startsAt' | 'endsAt' | 'place'>;

/**
 * Whether nobody can get in to a consultation while the office is closed: it is in the same place on that day, or it
 * names none and is held during the hour. The room is the hour's then, and cannot be the consultation's too.
 */
export function isHeldWithin(consultation: Held, hour: Held): boolean {
  if (consultation.place) return consultation.place.id === hour.place?.id;
  return consultation.startsAt < hour.endsAt && hour.startsAt < consultation.endsAt;
}
