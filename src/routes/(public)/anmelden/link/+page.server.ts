import { fail, redirect } from '@sveltejs/kit';
import { findSignInLink, signInByLink } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { logSecurity } from '#platform/security-log/security-log.server.ts';
import { deviceOf } from '#platform/session/device.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { districtOf } from '../../../context.server.ts';
import { keepSession } from '../../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Opening the link changes nothing: programs that look for harmful mails open every link too. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  const { id: districtId } = districtOf(locals);
  setHeaders({ 'cache-control': 'private, no-store' });
  const link = url.searchParams.get('t') ?? '';
  const found = await inDistrict(districtId, (tx) =>
    findSignInLink(tx, { districtId, link, now: locals.now }),
  );
  return { link, address: found?.address ?? null };
};

export const actions: Actions = {
  confirm: async (event) => {
    const { locals, request } = event;
    const { id: districtId } = districtOf(locals);
    const link = String((await sentForm(request)).get('t') ?? '');
    const device = deviceOf(request.headers.get('user-agent'));
    const result = await inDistrict(districtId, (tx) =>
      signInByLink(tx, { districtId, link, device, now: locals.now }),
    );
    if (result.kind !== 'signed-in') {
      logSecurity(result.kind === 'no-person' ? 'sign-in.stranger' : 'sign-in.over', {
        districtId,
      });
    }
    if (result.kind === 'no-person') return fail(403, { isStranger: true });
    if (result.kind !== 'signed-in') return fail(400, { isOver: true });
    await keepSession(event, result);
    redirect(303, result.nextPath);
  },
};
