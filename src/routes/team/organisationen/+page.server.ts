import { error, redirect } from '@sveltejs/kit';
import { OrganisationError } from '#modules/organisations/index.ts';
import {
  findOrganisation,
  listOrganisations,
  restoreOrganisation,
} from '#modules/organisations/server.ts';
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
    const organisation = what && isId(id) ? await findOrganisation(tx, id) : null;
    // After "Zurück" the address may say what is not so any more.
    const isTrue = organisation && (organisation.deletedAt !== null) === (what === 'deleted');
    return {
      organisations: await listOrganisations(tx),
      done: what && isTrue ? { what, id, name: organisation.name } : null,
    };
  });
};

export const actions: Actions = {
  restore: async ({ locals, request }) => {
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) error(404);
    try {
      await inDistrict(districtOf(locals).id, async (tx) => {
        const organisation = await findOrganisation(tx, id);
        if (organisation?.deletedAt === null) return;
        await restoreOrganisation(tx, { command: commandOf(locals), id });
      });
    } catch (caught) {
      if (!(caught instanceof OrganisationError)) throw caught;
      error(404);
    }
    redirect(303, localPath(locals.locale, `/team/organisationen?erledigt=restored&nr=${id}`));
  },
};
