import { localDay } from '#modules/calendar/index.ts';
import { listSponsors, listThings } from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../../kept-thing.server.ts';
import { sponsors } from '../care.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  const today = localDay({ at: locals.now, timeZone });
  return inDistrict(districtId, async (tx) => {
    const names = new Map((await listThings(tx)).map(({ id, name }) => [id, name]));
    return {
      sponsors: (await listSponsors(tx)).map(
        ({ id, name, thingId, fromOn, untilOn, shownSince }) => ({
          ...{ id, name, fromOn, untilOn },
          ...{ isShown: shownSince !== null, isOver: untilOn < today },
          thing: names.get(thingId) ?? '',
        }),
      ),
      hasThings: names.size > 0,
      done: await findDone(tx, { kind: sponsors, url }),
    };
  });
};

export const actions: Actions = { restore: restoreThing(sponsors) };
