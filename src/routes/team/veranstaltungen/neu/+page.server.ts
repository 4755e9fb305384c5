import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { openForm } from '../event-form.server.ts';
import { previewEvent, uploadForEvent } from '../event-preview.server.ts';
import { saveEvent } from '../event-save.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  eventForm: await inDistrict(
    districtOf(locals).id,
    async (tx) => (await openForm(tx, { locals, id: null })).page,
  ),
});

export const actions: Actions = {
  save: ({ locals, request }) => saveEvent({ locals, request, id: null }),
  preview: ({ locals, request }) => previewEvent({ locals, request, id: null }),
  picture: ({ locals, request }) => uploadForEvent({ locals, request, id: null }),
};
