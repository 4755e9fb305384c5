import { valuesOfSponsor } from '#modules/care/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { historyOf } from '../../../audit-lines.server.ts';
import { deleteThing, openThing } from '../../../kept-thing.server.ts';
import { sponsors, thingOptions } from '../../care.server.ts';
import { saveSponsor } from '../../sponsor-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const sponsor = await openThing(sponsors, { locals, id: params.id });
  const { id, name, shownSince } = sponsor;
  return inDistrict(districtOf(locals).id, async (tx) => ({
    ...{ id, name, isShown: shownSince !== null, values: valuesOfSponsor(sponsor) },
    things: await thingOptions(tx),
    history: await historyOf(tx, { locals, subject: 'care_sponsor', id }),
  }));
};

export const actions: Actions = {
  save: ({ locals, params, request }) => saveSponsor({ locals, request, id: params.id }),
  delete: deleteThing(sponsors),
};
