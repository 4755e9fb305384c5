import { valuesOfPlace } from '#modules/places/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { deleteThing, openThing } from '../../kept-thing.server.ts';
import { places, savePlace } from '../place.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const place = await openThing(places, { locals, id: params.id });
  const history = await inDistrict(districtOf(locals).id, (tx) =>
    historyOf(tx, { locals, subject: 'place', id: place.id }),
  );
  return { name: place.name, values: valuesOfPlace(place), history };
};

export const actions: Actions = { save: savePlace, delete: deleteThing(places) };
