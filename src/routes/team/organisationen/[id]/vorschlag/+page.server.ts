import { error, fail, redirect } from '@sveltejs/kit';
import { differences, OrganisationError } from '#modules/organisations/index.ts';
import { acceptProposal, findProposal, refuseProposal } from '#modules/organisations/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { parseReason, typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { openThing } from '../../../kept-thing.server.ts';
import { organisations } from '../../organisation.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const organisation = await openThing(organisations, { locals, id });
  const { locale } = locals;
  return inDistrict(districtOf(locals).id, async (tx) => {
    const proposal = await findProposal(tx, id);
    if (!proposal) return { id, name: organisation.name, proposal: null };
    const { madeBy, madeAt, version, changes } = proposal;
    const names = await listPersonNames(tx, madeBy ? [madeBy] : []);
    const after = { ...organisation, ...changes };
    return {
      id,
      name: organisation.name,
      proposal: {
        version,
        madeAt,
        who: names.get(madeBy ?? '') ?? null,
        changes: differences({ before: organisation, after, locale }),
      },
    };
  });
};

export const actions: Actions = {
  accept: (event) => decide(event, 'accepted'),
  refuse: (event) => decide(event, 'refused'),
};

async function decide(
  {
    locals,
    request,
    params: { id },
  }: { locals: App.Locals; request: Request; params: { id: string } },
  what: 'accepted' | 'refused',
) {
  if (!isId(id)) error(404);
  const command = commandOf(locals);
  const form = await sentForm(request);
  const read = { command, organisationId: id, version: wholeNumber(form, 'version') };
  const { reason, error: problem } = parseReason(typed(form, 'reason'));
  if (what === 'refused' && problem) return fail(400, { isChanged: false, problem, reason });
  try {
    await inDistrict(command.districtId, (tx) =>
      what === 'accepted' ? acceptProposal(tx, read) : refuseProposal(tx, { ...read, reason }),
    );
  } catch (caught) {
    if (!(caught instanceof OrganisationError)) throw caught;
    const isChanged = caught.code === 'changed_meanwhile';
    return fail(409, { isChanged, problem: null, reason });
  }
  redirect(303, localPath(locals.locale, `${organisations.path}?vorschlag=${what}&nr=${id}`));
}
