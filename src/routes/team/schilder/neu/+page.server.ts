import { emptySign } from '#modules/discover/forms.ts';
import { sightTitle } from '#modules/discover/index.ts';
import { findSight } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { saveSign, signPlaces } from '../sign.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** From the page of a sight its name and place are filled in already. */
export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const asked = url.searchParams.get('fuer') ?? '';
    const sight = isId(asked) ? await findSight(tx, asked) : null;
    const known = sight && { placeId: sight.placeId, heading: sightTitle(sight, 'de').text };
    return { values: emptySign({ id: newId(), ...known }), places: await signPlaces(tx) };
  });

export const actions: Actions = { save: saveSign };
