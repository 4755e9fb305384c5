import { redirect } from '@sveltejs/kit';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { bookingPathOf } from '../event.server.ts';
import { openForm } from '../../event-form.server.ts';
import { previewEvent, uploadForEvent } from '../../event-preview.server.ts';
import { saveEvent } from '../../event-save.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => ({
  eventForm: await inDistrict(districtOf(locals).id, async (tx) => {
    const path = await bookingPathOf(tx, { locals, id: params.id });
    if (path) redirect(303, path);
    return (await openForm(tx, { locals, id: params.id })).page;
  }),
});

export const actions: Actions = {
  save: ({ locals, request, params }) => saveEvent({ locals, request, id: params.id }),
  preview: ({ locals, request, params }) => previewEvent({ locals, request, id: params.id }),
  picture: ({ locals, request, params }) => uploadForEvent({ locals, request, id: params.id }),
};
