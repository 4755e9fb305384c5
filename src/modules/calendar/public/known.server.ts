import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { listSeries } from '../event/series.server.ts';
import { listNotices } from '../notice/notice.server.ts';
import { readNames } from '../occurrence/names.server.ts';
import { listOccurrences } from '../occurrence/occurrence.server.ts';
import type { Known } from './known.ts';

/** Remembered; whoever is signed in asks `fresh`, and sees what they changed. */
export const readKnown = rememberPerDistrict(read);

async function read(tx: Tx, { now }: { now: Date }): Promise<Known> {
  const names = await readNames(tx);
  const coming = { endsAfter: now, limit: 60, names };
  const hours = await listOccurrences(tx, { ...coming, category: 'office_hour' });
  return {
    names,
    hours,
    consultations: await listOccurrences(tx, { ...coming, category: 'consultation' }),
    series: await listSeries(tx, [...new Set(hours.map(({ eventId }) => eventId))]),
    hasNotices: (await listNotices(tx, { limit: 1 })).length > 0,
  };
}
