import { error } from '@sveltejs/kit';
import { staleMoments } from '#modules/calendar/index.ts';
import { teamTrailPath } from '#modules/discover/index.ts';
import { findPublishedTrail } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf } from '#routes/context.server.ts';
import { slugIn } from '../../../slug.ts';
import { readGround } from '../../ground.server.ts';
import { readStops, viewTrail } from '../trail-view.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { id, timeZone } = districtOf(locals);
  const { locale, now, person } = locals;
  const slug = slugIn(params);
  const found = await inDistrict(id, async (tx) => {
    const trail = await findPublishedTrail(tx, slug);
    return (
      trail && { id: trail.id, view: viewTrail(trail, { stops: await readStops(tx), locale }) }
    );
  });
  if (!found) error(404);
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  const mayEdit = person?.roles.some((role) => role === 'coordination' || role === 'volunteer');
  return {
    trail: new Unsent(found.view),
    ground: await readGround(locals),
    editPath: mayEdit ? teamTrailPath(found.id) : null,
  };
};
