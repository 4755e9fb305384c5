import { fail } from '@sveltejs/kit';
import { findPersonal, leaveByLink } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Opening the link changes nothing: programs that look for harmful mails open every link too. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const { id, contact } = districtOf(locals);
  keepPersonal(setHeaders);
  const entry = await inDistrict(id, (tx) => findPersonal(tx, params.token));
  const shown = entry && { state: entry.state, address: entry.address, mayStay: entry.mayStay };
  return { entry: shown, mail: contact.mail };
};

export const actions: Actions = {
  /** By the button of the page, and by a mail program in one click (RFC 8058): answered at once, without redirect. */
  default: async ({ locals, params, request }) => {
    const command = commandOf(locals);
    const isOneClick = typed(await sentForm(request), 'List-Unsubscribe') === 'One-Click';
    const how = isOneClick ? 'one-click' : 'link';
    const isLeft = await inDistrict(command.districtId, (tx) =>
      leaveByLink(tx, { command, token: params.token, how }),
    );
    return isLeft ? { isLeft } : fail(404, { isLeft });
  },
};
