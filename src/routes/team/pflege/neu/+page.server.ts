import { emptyThing } from '#modules/care/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { choosablePictures } from '../../form-with-picture.server.ts';
import { saveCaredThing, uploadForThing } from '../thing-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    values: emptyThing(newId()),
    pictures: await choosablePictures(tx, []),
  }));

export const actions: Actions = {
  save: ({ locals, request }) => saveCaredThing({ locals, request, id: null }),
  picture: ({ locals, request }) => uploadForThing({ locals, request, id: null }),
};
