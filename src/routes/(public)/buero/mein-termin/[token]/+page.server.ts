import { redirect } from '@sveltejs/kit';
import { appointmentPath, OfficeError } from '#modules/office/index.ts';
import { agreeToHost, cancelAppointment, findAppointment } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  keepPersonal(setHeaders);
  const own = await inDistrict(districtOf(locals).id, (tx) => findAppointment(tx, params.token));
  return { own, isNew: url.searchParams.has('neu'), hasAgreed: url.searchParams.has('zugestimmt') };
};

export const actions: Actions = {
  agree: async ({ locals, params: { token }, request }) => {
    const command = commandOf(locals);
    const sent = (await sentForm(request)).get('host');
    const hostId = typeof sent === 'string' && sent !== '' ? sent : null;
    const here = localPath(locals.locale, appointmentPath(token));
    try {
      await inDistrict(command.districtId, (tx) => agreeToHost(tx, { command, token, hostId }));
    } catch (caught) {
      // Cancelled meanwhile, or held by yet another: the page says which.
      if (!(caught instanceof OfficeError)) throw caught;
      redirect(303, here);
    }
    redirect(303, `${here}?zugestimmt`);
  },
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
