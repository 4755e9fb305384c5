import { error, redirect } from '@sveltejs/kit';
import { PlaceError } from '#modules/places/index.ts';
import { findPlace, listPlaces, restorePlace } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = ['saved', 'deleted', 'restored'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const id = url.searchParams.get('nr') ?? '';
  const what = done.find((one) => one === url.searchParams.get('erledigt'));
  return inDistrict(districtOf(locals).id, async (tx) => {
    const place = what && isId(id) ? await findPlace(tx, id) : null;
    // After "Zurück" the address may say what is not so any more.
    const isTrue = place && (place.deletedAt !== null) === (what === 'deleted');
    return {
      places: await listPlaces(tx),
      done: what && isTrue ? { what, id, name: place.name } : null,
    };
  });
};

export const actions: Actions = {
  restore: async ({ locals, request }) => {
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) error(404);
    try {
      await inDistrict(districtOf(locals).id, async (tx) => {
        const place = await findPlace(tx, id);
        if (place?.deletedAt === null) return;
        await restorePlace(tx, { command: commandOf(locals), id });
      });
    } catch (caught) {
      if (!(caught instanceof PlaceError)) throw caught;
      error(404);
    }
    redirect(303, localPath(locals.locale, `/team/orte?erledigt=restored&nr=${id}`));
  },
};
