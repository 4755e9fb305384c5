import { listPublishedTrails } from '#modules/discover/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { readStops, viewTrail } from './wege/trail-view.server.ts';

/** A trail past a sight: which of its stops this is, and which comes next; none where the trail ends here. */
export interface NextStop {
  slug: string;
  title: string;
  number: number;
  count: number;
  next: { path: string; title: string } | null;
}

export async function nextStops(
  tx: Tx,
  { sightId, locale }: { sightId: string; locale: Locale },
): Promise<NextStop[]> {
  const trails = (await listPublishedTrails(tx)).filter((trail) =>
    trail.stops.some((stop) => stop.sightId === sightId),
  );
  if (trails.length === 0) return [];
  const read = await readStops(tx);
  return trails.map((trail) => {
    const { slug, title, round, stops } = viewTrail(trail, { stops: read, locale });
    const at = stops.findIndex(({ id }) => id === sightId);
    const isOnly = stops.length < 2;
    const next = stops[at + 1] ?? (round && !isOnly ? stops[0] : undefined) ?? null;
    return { slug, title, number: at + 1, count: stops.length, next };
  });
}
