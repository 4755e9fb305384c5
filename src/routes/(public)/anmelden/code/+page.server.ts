import { fail, redirect } from '@sveltejs/kit';
import { codeField } from '#modules/people/forms.ts';
import { signInMessages } from '#modules/people/index.ts';
import { codeMinutes, isSignInOpen, signInByCode } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { logSecurity } from '#platform/security-log/security-log.server.ts';
import { deviceOf } from '#platform/session/device.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { districtOf } from '../../../context.server.ts';
import { clientOf, keepSession, limitSentence } from '../../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  const { id: districtId } = districtOf(locals);
  // The address holds half of a secret; the server's referrer policy keeps it on this site.
  setHeaders({ 'cache-control': 'private, no-store' });
  const token = url.searchParams.get('a') ?? '';
  const isOpen = await inDistrict(districtId, (tx) =>
    isSignInOpen(tx, { districtId, token, now: locals.now }),
  );
  return { token, isOpen, minutes: codeMinutes };
};

const told = {
  wrong: 'sign-in.wrong',
  over: 'sign-in.over',
  limited: 'sign-in.limited',
  'no-person': 'sign-in.stranger',
} as const;

export const actions: Actions = {
  enter: async (event) => {
    const { locals, request } = event;
    const { locale, now } = locals;
    const { id: districtId, timeZone } = districtOf(locals);
    const t = signInMessages.in(locale);
    const form = await sentForm(request);
    const typed = String(form.get('code') ?? '').slice(0, 50);
    const code = codeField.safeParse(typed);
    if (!code.success) {
      return fail(400, { code: typed, error: t('people.error.code-shape') });
    }
    const result = await inDistrict(districtId, (tx) =>
      signInByCode(tx, {
        districtId,
        token: String(form.get('a') ?? ''),
        code: code.data,
        device: deviceOf(request.headers.get('user-agent')),
        client: clientOf(event),
        now,
      }),
    );
    if (result.kind !== 'signed-in') logSecurity(told[result.kind], { districtId });
    switch (result.kind) {
      case 'signed-in':
        await keepSession(event, result);
        redirect(303, result.nextPath);
      case 'wrong':
        return fail(400, { code: '', error: t('people.error.code-wrong', { left: result.left }) });
      case 'limited':
        return fail(429, {
          code: typed,
          error: limitSentence({ retryAt: result.retryAt, now, locale, timeZone }),
        });
      case 'no-person':
        return fail(403, { isStranger: true });
      case 'over':
        return fail(400, { isOver: true });
    }
  },
};
