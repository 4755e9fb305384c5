import { staleMoments } from '#modules/calendar/index.ts';
import { listPublishedTrails } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf } from '#routes/context.server.ts';
import { readStops, viewTrail } from './trail-view.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const { id, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  const trails = await inDistrict(id, async (tx) => {
    const found = await listPublishedTrails(tx);
    const stops = await readStops(tx);
    return found.map((trail) => viewTrail(trail, { stops, locale }));
  });
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  return { trails: new Unsent(trails) };
};
