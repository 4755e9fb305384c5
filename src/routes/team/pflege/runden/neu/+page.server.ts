import { localDay } from '#modules/calendar/index.ts';
import { emptyRound } from '#modules/care/forms.ts';
import { isMounted } from '#modules/care/index.ts';
import { listThings, wateringEvents } from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { thingOptions } from '../../care.server.ts';
import { saveRound } from '../../round-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => {
  const { id, timeZone } = districtOf(locals);
  const today = localDay({ at: locals.now, timeZone });
  return inDistrict(id, async (tx) => {
    const baskets = (await listThings(tx)).filter(
      (thing) => thing.kind === 'basket' && isMounted(thing, today),
    );
    return {
      values: emptyRound(
        newId(),
        baskets.map((one) => one.id),
      ),
      things: await thingOptions(tx),
      events: await wateringEvents(tx, locals.locale),
    };
  });
};

export const actions: Actions = {
  save: ({ locals, request }) => saveRound({ locals, request, id: null }),
};
