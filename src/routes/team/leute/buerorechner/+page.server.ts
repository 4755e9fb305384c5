import { error, fail, redirect } from '@sveltejs/kit';
import { enrolComputer, listComputers, retireComputer } from '#modules/people/server.ts';
import { longestComputerName } from '#modules/people/index.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { deviceOf } from '#platform/session/device.ts';
import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { keepSession } from '../../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const { id, timeZone } = districtOf(locals);
  return { timeZone, computers: await inDistrict(id, (tx) => listComputers(tx, locals.now)) };
};

export const actions: Actions = {
  enrol: async (event) => {
    const { locals, request } = event;
    const name = oneLine(typed(await sentForm(request), 'name'));
    if (!isVisible(name) || name.length > longestComputerName) return fail(400, { name });
    const command = commandOf(locals);
    const device = deviceOf(request.headers.get('user-agent'));
    const session = await inDistrict(command.districtId, (tx) =>
      enrolComputer(tx, { command, name, device }),
    );
    await keepSession(event, session);
    redirect(303, localPath(locals.locale, '/anmelden/buero'));
  },

  retire: async ({ locals, request }) => {
    const command = commandOf(locals);
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) error(404);
    // Pressed twice: it is out of use.
    await inDistrict(command.districtId, (tx) => retireComputer(tx, { command, id }));
    return { isRetired: true };
  },
};
