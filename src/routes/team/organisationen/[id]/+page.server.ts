import { valuesOfOrganisation } from '#modules/organisations/forms.ts';
import { deleteThing, openThing } from '../../kept-thing.server.ts';
import { organisations, saveOrganisation } from '../organisation.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const organisation = await openThing(organisations, { locals, id: params.id });
  return { name: organisation.name, values: valuesOfOrganisation(organisation) };
};

export const actions: Actions = { save: saveOrganisation, delete: deleteThing(organisations) };
