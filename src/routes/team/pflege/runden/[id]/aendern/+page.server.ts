import { valuesOfRound } from '#modules/care/forms.ts';
import { wateringEvents } from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { historyOf } from '../../../../audit-lines.server.ts';
import { deleteThing, openThing } from '../../../../kept-thing.server.ts';
import { rounds, thingOptions } from '../../../care.server.ts';
import { saveRound } from '../../../round-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const round = await openThing(rounds, { locals, id: params.id });
  return inDistrict(districtOf(locals).id, async (tx) => ({
    ...{ id: round.id, name: round.name, values: valuesOfRound(round) },
    things: await thingOptions(tx),
    events: await wateringEvents(tx, locals.locale),
    history: await historyOf(tx, { locals, subject: 'care_round', id: round.id }),
  }));
};

export const actions: Actions = {
  save: ({ locals, params, request }) => saveRound({ locals, request, id: params.id }),
  delete: deleteThing(rounds),
};
