import { valuesOfPlace } from '#modules/places/forms.ts';
import { deleteThing, openThing } from '../../kept-thing.server.ts';
import { places, savePlace } from '../place.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const place = await openThing(places, { locals, id: params.id });
  return { name: place.name, values: valuesOfPlace(place) };
};

export const actions: Actions = { save: savePlace, delete: deleteThing(places) };
