import { organisationOptions } from '#modules/organisations/index.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { emptyMemberForm } from '#modules/people/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { saveMember } from '../member.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  values: emptyMemberForm(newId()),
  organisations: await inDistrict(districtOf(locals).id, async (tx) =>
    organisationOptions(await listOrganisations(tx)),
  ),
});

export const actions: Actions = { save: saveMember };
