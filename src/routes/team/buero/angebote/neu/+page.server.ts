import { emptyOffer } from '#modules/office/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { listChoices, saveOffer } from '../offer.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  values: emptyOffer(newId()),
  places: await inDistrict(districtOf(locals).id, listChoices),
});

export const actions: Actions = { save: saveOffer };
