import type { Place } from '#modules/places/index.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { StoredSeries } from '../event/event.ts';
import { listNotices } from '../notice/notice.server.ts';
import { countOccurrences, listOccurrences } from '../occurrence/occurrence.server.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import { officeState, type OfficeState } from './open-now.ts';
import { listSeries } from '../event/series.server.ts';

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
export async function readOffice(tx: Tx, { now }: { now: Date }): Promise<Office> {
  const hours = await listOccurrences(tx, { category: 'office_hour', endsAfter: now, limit: 60 });
  const consultations = await listOccurrences(tx, {
    category: 'consultation',
    endsAfter: now,
    limit: 60,
  });
  const coming = new Set(hours.map(({ seriesId }) => seriesId));
  const series = await listSeries(tx, [...new Set(hours.map(({ eventId }) => eventId))]);
  const placeId = hours.find(({ place }) => place)?.place?.id;
  const places = placeId ? await listPlaces(tx) : [];
  return {
    state: officeState({ hours, now }),
    hours,
    consultations,
    series: series.filter(({ id, rrule }) => rrule !== null && coming.has(id)),
    place: places.find(({ id }) => id === placeId) ?? null,
  };
}

/** Which parts of the site have something in them: what a district does not use is not shown. */
export async function readUsedParts(
  tx: Tx,
  { now }: { now: Date },
): Promise<{ office: boolean; notices: boolean }> {
  const category = 'office_hour';
  return {
    office: (await countOccurrences(tx, { category, endsAfter: now })) > 0,
    notices: (await listNotices(tx, { limit: 1 })).length > 0,
  };
}
