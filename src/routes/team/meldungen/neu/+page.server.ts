import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { saveNotice, uploadForNotice } from '../notice-form.server.ts';
import { openNotice } from '../notice-open.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const open = await inDistrict(districtOf(locals).id, (tx) =>
    openNotice(tx, { locals, id: null }),
  );
  // "Rückblick schreiben" of an event leads here.
  const eventId = url.searchParams.get('veranstaltung') ?? '';
  const isKnown = open.events.some(({ value }) => value === eventId);
  const values = isKnown ? { ...open.values, kind: 'review', eventId } : open.values;
  return { ...open, values };
};

export const actions: Actions = {
  save: ({ locals, request }) => saveNotice({ locals, request, id: null }),
  picture: ({ locals, request }) => uploadForNotice({ locals, request, id: null }),
};
