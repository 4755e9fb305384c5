import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listSeries } from '../event/series.server.ts';
import { listNotices } from '../notice/find.server.ts';
import { readNames } from '../occurrence/names.server.ts';
import { listOccurrences } from '../occurrence/occurrence.server.ts';
import type { CalendarTables } from '../tables.server.ts';
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
    inviting: await listInviting(tx),
  };
}

/** A directory may name hundreds of organisations; few of them invite. */
async function listInviting(tx: Tx): Promise<Set<string>> {
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select('organisation_id')
    .distinct()
    .where('organisation_id', 'is not', null)
    .where('audience', '=', 'public')
    .where('status', 'in', ['published', 'cancelled'])
    .where('deleted_at', 'is', null)
    .execute();
  return new Set(rows.map(({ organisation_id }) => organisation_id ?? ''));
}
