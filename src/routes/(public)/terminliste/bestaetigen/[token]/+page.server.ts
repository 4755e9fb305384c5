import { fail, redirect } from '@sveltejs/kit';
import { consentWording, settingsPath } from '#modules/mailing/index.ts';
import { confirmRequest, findRequest, refuseRequest } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Opening the link changes nothing: programs that look for harmful mails open every link too. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const district = districtOf(locals);
  keepPersonal(setHeaders);
  const request = await inDistrict(district.id, (tx) =>
    findRequest(tx, { link: params.token, now: locals.now }),
  );
  return { request, wording: consentWording({ district, locale: locals.locale }) };
};

export const actions: Actions = {
  confirm: async ({ locals, params }) => {
    const command = commandOf(locals);
    const { locale } = locals;
    const wording = consentWording({ district: districtOf(locals), locale });
    const token = await inDistrict(command.districtId, (tx) =>
      confirmRequest(tx, { command, link: params.token, wording }),
    );
    if (!token) return fail(404, { isRefused: false });
    redirect(303, localPath(locale, `${settingsPath(token)}?neu`));
  },

  never: async ({ locals, params }) => {
    const command = commandOf(locals);
    const isRefused = await inDistrict(command.districtId, (tx) =>
      refuseRequest(tx, { command, link: params.token }),
    );
    return isRefused ? { isRefused } : fail(404, { isRefused });
  },
};
