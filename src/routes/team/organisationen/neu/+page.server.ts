import { emptyOrganisation } from '#modules/organisations/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { choosablePictures } from '../../form-with-picture.server.ts';
import { saveOrganisation, uploadForOrganisation } from '../organisation.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  values: emptyOrganisation(newId()),
  pictures: await inDistrict(districtOf(locals).id, (tx) => choosablePictures(tx, [])),
});

export const actions: Actions = {
  save: ({ locals, request }) => saveOrganisation({ locals, request, id: null }),
  picture: ({ locals, request }) => uploadForOrganisation({ locals, request, id: null }),
};
