import { redirect } from '@sveltejs/kit';
import { appointmentPath, OfficeError } from '#modules/office/index.ts';
import { cancelAppointment, findAppointment } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  keepPersonal(setHeaders);
  const own = await inDistrict(districtOf(locals).id, (tx) => findAppointment(tx, params.token));
  return { own, isNew: url.searchParams.has('neu') };
};

export const actions: Actions = {
  cancel: async ({ locals, params: { token } }) => {
    const command = commandOf(locals);
    try {
      await inDistrict(command.districtId, (tx) => cancelAppointment(tx, { command, token }));
    } catch (caught) {
      // Erased meanwhile: the page says that the link does not hold any more.
      if (!(caught instanceof OfficeError)) throw caught;
    }
    redirect(303, localPath(locals.locale, appointmentPath(token)));
  },
};
