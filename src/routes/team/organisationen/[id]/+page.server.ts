import { error, fail, redirect } from '@sveltejs/kit';
import { listUses } from '#modules/calendar/server.ts';
import { valuesOfOrganisation } from '#modules/organisations/forms.ts';
import { OrganisationError, organisationMessages } from '#modules/organisations/index.ts';
import { deleteOrganisation, findOrganisation } from '#modules/organisations/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { inLocale, localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { saveOrganisation } from '../organisation-save.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
  const organisation = await inDistrict(districtOf(locals).id, (tx) =>
    organisationOf(tx, params.id),
  );
  if (organisation.deletedAt) {
    redirect(
      303,
      localPath(locals.locale, `/team/organisationen?erledigt=deleted&nr=${organisation.id}`),
    );
  }
  return { name: organisation.name, values: valuesOfOrganisation(organisation) };
};

export const actions: Actions = {
  save: saveOrganisation,
  delete: async ({ locals, params }) => {
    const { locale } = locals;
    try {
      const refused = await inDistrict(districtOf(locals).id, async (tx) => {
        const { id, name, version } = await organisationOf(tx, params.id);
        const uses = await listUses(tx, { organisationId: id });
        if (uses.length > 0) return { name, uses };
        await deleteOrganisation(tx, { command: commandOf(locals), id, version });
        return null;
      });
      if (refused) {
        const first = organisationMessages.in(locale)('organisations.in_use', {
          name: refused.name,
        });
        const titles = refused.uses.map(({ title }) => inLocale(title, locale));
        return fail(409, { problems: [first, ...titles] });
      }
    } catch (caught) {
      // Pressed twice: it is deleted.
      if (!(caught instanceof OrganisationError)) throw caught;
    }
    redirect(303, localPath(locale, `/team/organisationen?erledigt=deleted&nr=${params.id}`));
  },
};

async function organisationOf(tx: Tx, id: string) {
  return (isId(id) ? await findOrganisation(tx, id) : null) ?? error(404);
}
