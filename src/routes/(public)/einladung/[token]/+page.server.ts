import { fail, redirect } from '@sveltejs/kit';
import { findContactErrors, readJoinForm } from '#modules/people/forms.ts';
import { joinAgreement, MemberError } from '#modules/people/index.ts';
import { acceptCard, acceptInvitation, findInvitation } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { deviceOf } from '#platform/session/device.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { keepSession, linkOrigin } from '../../../sign-in.server.ts';
import { keepPersonal } from '../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  keepPersonal(setHeaders);
  const { token } = params;
  const { now } = locals;
  return {
    invitation: await inDistrict(districtOf(locals).id, (tx) => findInvitation(tx, { token, now })),
  };
};

export const actions: Actions = {
  accept: async (event) => {
    const { locals, params, request } = event;
    const command = commandOf(locals);
    const device = deviceOf(request.headers.get('user-agent'));
    const session = await inDistrict(command.districtId, (tx) =>
      acceptInvitation(tx, {
        ...{ command, token: params.token, device, locale: locals.locale },
      }),
    ).catch(refusalOf);
    if (typeof session === 'string') return fail(409, { refused: session, values: null });
    await keepSession(event, session);
    redirect(303, localPath(locals.locale, '/team'));
  },

  card: async ({ locals, params, request, url }) => {
    const values = readJoinForm(await sentForm(request));
    const errors = findContactErrors(values);
    if (errors.length > 0) return fail(400, { values, errors, refused: null });
    const command = commandOf(locals);
    const { locale } = locals;
    const { token } = params;
    const origin = await linkOrigin({ locals, url });
    const agreed = joinAgreement({ district: districtOf(locals).name, locale });
    const done = await inDistrict(command.districtId, (tx) =>
      acceptCard(tx, { command, token, values, agreed, origin, locale }),
    ).catch(refusalOf);
    if (typeof done === 'string') return fail(409, { values, errors: [], refused: done });
    return { done, values: null, refused: null };
  },
};

function refusalOf(caught: unknown): 'address_taken' | 'over' {
  if (!(caught instanceof MemberError)) throw caught;
  return caught.code === 'address_taken' ? 'address_taken' : 'over';
}
