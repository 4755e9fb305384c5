import { fail, redirect } from '@sveltejs/kit';
import { MemberError } from '#modules/people/index.ts';
import { findMember, handOverAndLeave, leave, listMembers } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { endOwnSession } from '../../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const own = personOf(locals);
  const { now } = locals;
  const others = await inDistrict(districtOf(locals).id, async (tx) =>
    (await listMembers(tx, { now })).filter(({ id, access }) => id !== own.id && access === 'open'),
  );
  const decides = ({ roles }: (typeof others)[number]) =>
    roles.some(({ role }) => role === 'coordination');
  const isLast = own.roles.includes('coordination') && !others.some(decides);
  return { isLast, others: isLast ? others.map(({ id, name }) => ({ id, name })) : [] };
};

export const actions: Actions = {
  leave: async (event) => {
    const { locals, request } = event;
    const command = commandOf(locals);
    const { id } = personOf(locals);
    const successorId = typed(await sentForm(request), 'successor');
    try {
      await inDistrict(command.districtId, async (tx) => {
        const version = (await findMember(tx, { id, now: locals.now }))?.version ?? -1;
        if (!isId(successorId)) await leave(tx, { command, id, version });
        else await handOverAndLeave(tx, { command, id, version, successorId });
      });
    } catch (caught) {
      if (!(caught instanceof MemberError)) throw caught;
      return fail(409, { isRefused: true });
    }
    await endOwnSession(event);
    redirect(303, localPath(locals.locale, '/anmelden?abschied'));
  },
};
