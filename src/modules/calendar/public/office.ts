import type { Place } from '#modules/places/index.ts';
import type { StoredSeries } from '../event/event.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import type { Known } from './known.ts';
import { officeState, type OfficeState } from './open-now.ts';

/** The office as citizens see it: a reading of the calendar, nothing of its own. */
export interface Office {
  state: OfficeState;
  /** Coming hours, cancelled ones too, in order. */
  hours: Occurrence[];
  /** Coming consultations of partners, in order. */
  consultations: Occurrence[];
  /** The rules behind the hours, those that still have a date to come. */
  series: StoredSeries[];
  place: Place | null;
}

/** Reads the office from the dates of the categories `office_hour` and `consultation`. */
export function officeOf({ known, now }: { known: Known; now: Date }): Office {
  const at = now.toISOString();
  const hours = known.hours.filter(({ endsAt }) => endsAt > at);
  const coming = new Set(hours.map(({ seriesId }) => seriesId));
  const placeId = hours.find(({ place }) => place)?.place?.id;
  return {
    state: officeState({ hours, now }),
    hours,
    consultations: known.consultations.filter(({ endsAt }) => endsAt > at),
    series: known.series.filter(({ id, rrule }) => rrule !== null && coming.has(id)),
    place: known.names.places.find(({ id }) => id === placeId) ?? null,
  };
}

/** Which parts of the site have something in them: what a district does not use is not shown. */
export function usedParts({ known, now }: { known: Known; now: Date }): {
  office: boolean;
  notices: boolean;
} {
  const at = now.toISOString();
  return { office: known.hours.some(({ endsAt }) => endsAt > at), notices: known.hasNotices };
}
