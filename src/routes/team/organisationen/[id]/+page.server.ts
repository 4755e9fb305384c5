import { redirect } from '@sveltejs/kit';
import { valuesOfOrganisation } from '#modules/organisations/forms.ts';
import { confirmEntry, findProposal, listRefusals } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { choosablePictures } from '../../form-with-picture.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { deleteThing, openThing } from '../../kept-thing.server.ts';
import {
  organisations,
  proposesOnly,
  refuseForeign,
  saveOrganisation,
  uploadForOrganisation,
} from '../organisation.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  refuseForeign(locals, id);
  const { roles } = personOf(locals);
  const organisation = await openThing(organisations, { locals, id });
  return inDistrict(districtOf(locals).id, async (tx) => ({
    name: organisation.name,
    history: await historyOf(tx, { locals, subject: 'organisation', id }),
    publicPath: organisation.category ? `/vereine/${organisation.slug}` : null,
    values: valuesOfOrganisation(organisation),
    pictures: await choosablePictures(tx, [organisation.pictureId]),
    onlyProposes: await proposesOnly(tx, locals),
    waits: (await findProposal(tx, id)) !== null,
    refusal: (await listRefusals(tx, [id]))[0] ?? null,
    decides: roles.includes('coordination'),
    mayDelete: roles.includes('coordination') || roles.includes('volunteer'),
  }));
};

export const actions: Actions = {
  save: ({ locals, params, request }) => saveOrganisation({ locals, request, id: params.id }),
  picture: ({ locals, params, request }) =>
    uploadForOrganisation({ locals, request, id: params.id }),
  confirm: async ({ locals, params: { id } }) => {
    refuseForeign(locals, id);
    await openThing(organisations, { locals, id });
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) => confirmEntry(tx, { command, id }));
    redirect(303, localPath(locals.locale, `${organisations.path}?vorschlag=confirmed&nr=${id}`));
  },
  delete: deleteThing(organisations),
};
