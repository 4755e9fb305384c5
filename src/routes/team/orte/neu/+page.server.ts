import { emptyPlace } from '#modules/places/forms.ts';
import { newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { savePlace } from '../place.server.ts';

export const load: PageServerLoad = ({ locals }) => {
  // Nearly every place is in this town.
  const { postalCode, town } = districtOf(locals);
  return { values: emptyPlace({ id: newId(), postalCode, town }) };
};

export const actions: Actions = { save: savePlace };
