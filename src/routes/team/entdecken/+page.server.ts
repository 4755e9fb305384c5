import { sightStates, sightTitle, translationState } from '#modules/discover/index.ts';
import { listSights } from '#modules/discover/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../kept-thing.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { sights } from './sight.server.ts';

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const names = new Map((await listPlaces(tx)).map(({ id, name }) => [id, name]));
    const found = (await listSights(tx)).map((sight) => ({
      ...{ id: sight.id, state: sight.state, category: sight.category },
      title: sightTitle(sight, 'de').text,
      place: names.get(sight.placeId) ?? '',
      english: translationState({ german: sight.texts.get('de'), text: sight.texts.get('en') }),
    }));
    return {
      // What waits for somebody stands first, what is done last.
      groups: sightStates
        .map((state) => ({ state, sights: found.filter((one) => one.state === state) }))
        .filter((group) => group.sights.length > 0),
      done: await findDone(tx, { kind: sights, url }),
    };
  });

export const actions: Actions = { restore: restoreThing(sights) };
