import { fail } from '@sveltejs/kit';
import { listOrganisations } from '#modules/organisations/server.ts';
import { clubPath } from '#modules/rooms/index.ts';
import { endClubLink, listClubLinks, makeClubLink } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '#routes/sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const organisations = await listOrganisations(tx);
    const since = new Map((await listClubLinks(tx)).map((one) => [one.organisationId, one.madeAt]));
    return {
      organisations: organisations.map(({ id, name }) => ({ id, name })),
      links: organisations.flatMap(({ id, name }) => {
        const madeAt = since.get(id);
        return madeAt ? [{ id, name, madeAt }] : [];
      }),
    };
  });

async function organisationOf({ locals, request }: { locals: App.Locals; request: Request }) {
  const id = typed(await sentForm(request), 'organisationId');
  const organisations = await inDistrict(districtOf(locals).id, (tx) => listOrganisations(tx));
  return organisations.find((one) => one.id === id);
}

export const actions: Actions = {
  make: async ({ locals, request, url }) => {
    const organisation = await organisationOf({ locals, request });
    if (!organisation) return fail(400, { error: 'error' as const });
    const origin = await linkOrigin({ locals, url });
    if (!origin) return fail(409, { error: 'no_origin' as const });
    const command = commandOf(locals);
    const { id: organisationId, name } = organisation;
    const token = await inDistrict(command.districtId, (tx) =>
      makeClubLink(tx, { command, organisationId }),
    );
    return { name, link: origin + clubPath(token) };
  },
  end: async ({ locals, request }) => {
    const organisation = await organisationOf({ locals, request });
    if (!organisation) return fail(400, { error: 'error' as const });
    const command = commandOf(locals);
    const { id: organisationId, name } = organisation;
    await inDistrict(command.districtId, (tx) => endClubLink(tx, { command, organisationId }));
    return { ended: name };
  },
};
