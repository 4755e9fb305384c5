import { valuesOfOffer } from '#modules/office/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { historyOf } from '../../../audit-lines.server.ts';
import { deleteThing, openThing } from '../../../kept-thing.server.ts';
import { listChoices, offers, saveOffer } from '../offer.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const offer = await openThing(offers, { locals, id: params.id });
  return inDistrict(districtOf(locals).id, async (tx) => ({
    name: offer.name,
    values: valuesOfOffer(offer),
    places: await listChoices(tx),
    history: await historyOf(tx, { locals, subject: 'office_offer', id: offer.id }),
  }));
};

export const actions: Actions = {
  save: saveOffer,
  delete: deleteThing(offers),
};
