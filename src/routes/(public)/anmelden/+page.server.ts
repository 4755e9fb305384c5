import { error, fail, redirect } from '@sveltejs/kit';
import { addressField } from '#modules/people/forms.ts';
import { roles, safeNextPath, signInMessages } from '#modules/people/index.ts';
import { ensureAccount, openPersonSession, requestSignIn } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { deviceOf } from '#platform/session/device.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { districtOf } from '../../context.server.ts';
import { clientOf, keepSession, limitSentence, linkOrigin } from '../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url, setHeaders }) => {
  districtOf(locals);
  setHeaders({ 'cache-control': 'private, no-store' });
  return {
    name: locals.person?.name ?? null,
    nextPath: safeNextPath(url.searchParams.get('weiter')),
    hasLeft: url.searchParams.has('abschied'),
    isLost: url.searchParams.has('verloren'),
    roles: isDemo() ? roles : null,
  };
};

export const actions: Actions = {
  request: async (event) => {
    const { locals, request, url } = event;
    const { locale, now } = locals;
    const district = districtOf(locals);
    const form = await sentForm(request);
    const typed = String(form.get('address') ?? '');
    const nextPath = safeNextPath(String(form.get('weiter') ?? ''));
    const parsed = addressField.safeParse(typed);
    if (!parsed.success) {
      return fail(400, {
        nextPath,
        address: typed.slice(0, 300),
        error: signInMessages.in(locale)('people.error.address'),
      });
    }
    const origin = await linkOrigin({ locals, url });
    const answer = await inDistrict(district.id, (tx) =>
      requestSignIn(tx, {
        districtId: district.id,
        address: parsed.data,
        client: clientOf(event),
        nextPath,
        origin,
        locale,
        now,
      }),
    );
    if ('retryAt' in answer) {
      const { timeZone } = district;
      const sentence = limitSentence({ retryAt: answer.retryAt, now, locale, timeZone });
      return fail(429, { nextPath, address: parsed.data, error: sentence });
    }
    redirect(303, `${localPath(locale, '/anmelden/code')}?a=${answer.token}`);
  },

  demo: async (event) => {
    const { locals, request } = event;
    if (!isDemo()) error(404);
    const district = districtOf(locals);
    const form = await sentForm(request);
    const role = roles.find((one) => one === form.get('role'));
    if (!role) error(400);
    const session = await inDistrict(district.id, async (tx) => {
      const { now } = locals;
      const accountId = await ensureAccount(tx, { address: `${role}@example.org`, now });
      const device = deviceOf(request.headers.get('user-agent'));
      return openPersonSession(tx, { accountId, districtId: district.id, device, now });
    });
    if (!session) error(404);
    await keepSession(event, session);
    redirect(303, safeNextPath(String(form.get('weiter') ?? '')));
  },
};

function isDemo(): boolean {
  return readEnvironment().ORTSMITTE_MODE === 'demo';
}
