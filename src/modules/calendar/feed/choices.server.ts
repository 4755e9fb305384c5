import { listOrganisations } from '#modules/organisations/server.ts';
import type { Organisation } from '#modules/organisations/index.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { categoryCodes, type Category } from '../categories.ts';
import type { CalendarTables } from '../tables.server.ts';

/** What one can choose to subscribe to: the kinds and the organisations that have public dates to come. */
export async function listFeedChoices(
  tx: Tx,
  { now }: { now: Date },
): Promise<{ categories: Category[]; organisations: Organisation[] }> {
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .innerJoin('occurrence', (join) =>
      join
        .onRef('occurrence.district_id', '=', 'event.district_id')
        .onRef('occurrence.event_id', '=', 'event.id'),
    )
    .select(['event.category', 'event.organisation_id'])
    .distinct()
    .where('event.audience', '=', 'public')
    .where('event.status', '=', 'published')
    .where('event.deleted_at', 'is', null)
    .where('occurrence.state', '=', 'scheduled')
    .where('occurrence.ends_at', '>', now)
    .execute();
  const used = new Set(rows.flatMap((row) => [row.category, row.organisation_id ?? '']));
  return {
    categories: categoryCodes.filter((code) => used.has(code)),
    organisations: (await listOrganisations(tx)).filter(({ id }) => used.has(id)),
  };
}
