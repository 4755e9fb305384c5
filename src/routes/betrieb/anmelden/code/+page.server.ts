import { fail, redirect } from '@sveltejs/kit';
import { operatorMessages } from '#modules/operators/index.ts';
import { signInOperator } from '#modules/operators/server.ts';
import { codeField } from '#modules/people/forms.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { logSecurity } from '#platform/security-log/security-log.server.ts';
import { operatorCookie, sessionCookieOptions } from '#platform/session/session-cookie.ts';
import { typed } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { clientOf } from '../../../sign-in.server.ts';
import { minutesUntil } from '../minutes.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url, setHeaders }) => {
  setHeaders({ 'cache-control': 'private, no-store' });
  return { token: url.searchParams.get('a') ?? '' };
};

export const actions: Actions = {
  enter: async (event) => {
    const { cookies, locals, request, url } = event;
    const { locale, now } = locals;
    const t = operatorMessages.in(locale);
    const form = await sentForm(request);
    const code = codeField.safeParse(typed(form, 'code').slice(0, 50));
    if (!code.success) return fail(400, { error: t('operators.error.code-shape') });
    const attempt = { token: typed(form, 'a'), code: code.data, client: clientOf(event), now };
    const result = await globally((tx) => signInOperator(tx, attempt));
    if (result.kind !== 'signed-in')
      logSecurity(`sign-in.${result.kind}`, { route: event.route.id });
    switch (result.kind) {
      case 'signed-in': {
        const options = sessionCookieOptions({ url, expires: result.expiresAt });
        cookies.set(operatorCookie(url), result.token, { ...options, sameSite: 'strict' });
        return redirect(303, localPath(locale, '/betrieb'));
      }
      case 'wrong':
        return fail(400, { error: t('operators.error.code-wrong', { left: result.left }) });
      case 'limited': {
        const minutes = minutesUntil(result.retryAt, now);
        return fail(429, { error: t('operators.error.limited', { minutes }) });
      }
      case 'over':
        return fail(400, { error: t('operators.error.over') });
    }
  },
};
