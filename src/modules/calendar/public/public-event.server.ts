import type { Tx } from '#platform/database/connection.server.ts';
import { findEvent } from '../event/find.server.ts';
import { isPublic } from '../event/event.ts';
import { readNames } from '../occurrence/names.server.ts';
import type { Names } from '../occurrence/names.ts';
import { listOccurrences } from '../occurrence/occurrence.server.ts';
import type { PublicEvent } from './public-event.ts';
import { listSeries } from '../event/series.server.ts';

// Rows are made 18 months ahead: a daily series has 550 coming dates, a weekly one 80.
const mostComing = 1000;
const mostPast = 400;

/** An event as citizens may see it, with its dates; null where there is none for them. For the team drafts too. */
export async function findPublicEvent(
  tx: Tx,
  {
    slug,
    now,
    for: reader = 'public',
    ...known
  }: { slug: string; now: Date; names?: Names; for?: 'public' | 'team' },
): Promise<PublicEvent | null> {
  const event = await findEvent(tx, { slug });
  if (!event || event.deletedAt || (reader === 'public' && !isPublic(event))) return null;
  const names = known.names ?? (await readNames(tx));
  const all = await listOccurrences(tx, {
    eventId: event.id,
    for: 'team',
    order: 'desc',
    limit: mostComing + mostPast,
    names,
  });
  const at = now.toISOString();
  const shown = all.filter(({ state }) => state !== 'skipped');
  return {
    event,
    series: await listSeries(tx, [event.id]),
    coming: shown.filter(({ endsAt }) => endsAt > at).reverse(),
    past: shown.filter(({ endsAt }) => endsAt <= at).slice(0, mostPast),
    skipped: all.filter(({ state }) => state === 'skipped'),
    places: names.places,
  };
}
