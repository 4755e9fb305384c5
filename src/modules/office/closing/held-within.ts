import type { Occurrence } from '#modules/calendar/index.ts';

type Held = Pick<Occurrence, 'startsAt' | 'endsAt' | 'place'>;

/**
 * Whether a consultation is held within the hour, so that nobody can get in while the office is closed: at the same
 * time, and in the same place or in none of its own. The room is the hour's then, and cannot be the consultation's too.
 */
export function isHeldWithin(consultation: Held, hour: Held): boolean {
  if (consultation.place && !isInSamePlace(consultation, hour)) return false;
  return consultation.startsAt < hour.endsAt && hour.startsAt < consultation.endsAt;
}

/** At whatever time. Outside of the hour it is the partner's own, who may have a key. */
export function isInSamePlace({ place }: Held, hour: Held): boolean {
  return place !== null && place.id === hour.place?.id;
}
