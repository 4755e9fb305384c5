import { valuesOfOrganisation } from '#modules/organisations/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { deleteThing, openThing } from '../../kept-thing.server.ts';
import { organisations, saveOrganisation } from '../organisation.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const organisation = await openThing(organisations, { locals, id: params.id });
  const history = await inDistrict(districtOf(locals).id, (tx) =>
    historyOf(tx, { locals, subject: 'organisation', id: organisation.id }),
  );
  return { name: organisation.name, values: valuesOfOrganisation(organisation), history };
};

export const actions: Actions = { save: saveOrganisation, delete: deleteThing(organisations) };
