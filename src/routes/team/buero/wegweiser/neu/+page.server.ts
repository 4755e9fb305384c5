import { emptyGuideEntry } from '#modules/office/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { listChoices, saveGuideEntry } from '../guide.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  values: emptyGuideEntry(newId()),
  organisations: await inDistrict(districtOf(locals).id, listChoices),
});

export const actions: Actions = { save: saveGuideEntry };
