import { error, fail, redirect } from '@sveltejs/kit';
import { listUses } from '#modules/calendar/server.ts';
import { valuesOfPlace } from '#modules/places/forms.ts';
import { PlaceError, placeMessages } from '#modules/places/index.ts';
import { deletePlace, findPlace } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { inLocale, localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { savePlace } from '../place-save.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
  const place = await inDistrict(districtOf(locals).id, (tx) => placeOf(tx, params.id));
  if (place.deletedAt) {
    redirect(303, localPath(locals.locale, `/team/orte?erledigt=deleted&nr=${place.id}`));
  }
  return { name: place.name, values: valuesOfPlace(place) };
};

export const actions: Actions = {
  save: savePlace,
  delete: async ({ locals, params }) => {
    const { locale } = locals;
    try {
      const refused = await inDistrict(districtOf(locals).id, async (tx) => {
        const { id, name, version } = await placeOf(tx, params.id);
        const uses = await listUses(tx, { placeId: id });
        if (uses.length > 0) return { name, uses };
        await deletePlace(tx, { command: commandOf(locals), id, version });
        return null;
      });
      if (refused) {
        const first = placeMessages.in(locale)('places.in_use', { name: refused.name });
        const titles = refused.uses.map(({ title }) => inLocale(title, locale));
        return fail(409, { problems: [first, ...titles] });
      }
    } catch (caught) {
      // Pressed twice: it is deleted.
      if (!(caught instanceof PlaceError)) throw caught;
    }
    redirect(303, localPath(locale, `/team/orte?erledigt=deleted&nr=${params.id}`));
  },
};

async function placeOf(tx: Tx, id: string) {
  return (isId(id) ? await findPlace(tx, id) : null) ?? error(404);
}
