import { fail, redirect } from '@sveltejs/kit';
import { setUpForm, type SetUp } from '#modules/districts/forms.ts';
import { setUpMessages } from '#modules/districts/index.ts';
import { endSetUpCode, isSetUpCode, isUnused } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isLoopback } from '#platform/loopback.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { deviceOf } from '#platform/session/device.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { clientOf, keepSession } from '../../sign-in.server.ts';
import { runFirst } from './first-run.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, request, setHeaders }) => {
  setHeaders({ 'cache-control': 'private, no-store' });
  const isDone = !(await globally((tx) => isUnused(tx)));
  // Whoever was a moment too late still gets a sentence.
  if (isDone && request.method === 'GET') redirect(303, localPath(locals.locale, '/'));
  return { isDone };
};

export const actions: Actions = {
  'set-up': async (event) => {
    const { locals, request, url } = event;
    const { locale, now } = locals;
    const t = setUpMessages.in(locale);
    const form = await sentForm(request);
    const typed = Object.fromEntries(
      fields.map((field) => [field, String(form.get(field) ?? '').slice(0, 300)]),
    ) as Record<(typeof fields)[number], string>;
    if (!(await globally((tx) => isUnused(tx)))) return fail(409, { typed, errors: [] });

    const retryAt = await globally((tx) =>
      countAttempt(tx, { what: 'set-up', whom: clientOf(event), limit: 20, minutes: 15, now }),
    );
    if (retryAt) {
      const minutes = Math.ceil((retryAt.getTime() - now.getTime()) / 60_000);
      const text = t('districts.set-up.error.limited', { minutes });
      return fail(429, { typed, errors: [{ name: 'code', text }] });
    }
    const parsed = setUpForm.safeParse(typed);
    const wrong = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
    const isRight = isSetUpCode(String(form.get('code') ?? ''));
    if (!isRight) wrong.unshift('code');
    if (!isRight || !parsed.success) {
      const errors = [...new Set(wrong as (keyof SetUp | 'code')[])].map((name) => ({
        name,
        text: t(`districts.set-up.error.${name}`),
      }));
      return fail(400, { typed, errors });
    }
    const session = await runFirst({
      setUp: parsed.data,
      host: isLoopback(url.hostname) ? null : url.hostname,
      device: deviceOf(request.headers.get('user-agent')),
      now,
    });
    if (!session) return fail(409, { typed, errors: [] });
    endSetUpCode();
    await keepSession(event, session);
    redirect(303, localPath(locale, '/team/einrichten'));
  },
};

/** What stays in the form when something is wrong; the code must be typed again. */
const fields = [
  'name',
  'town',
  'postalCode',
  'state',
  'timeZone',
  'personName',
  'address',
] as const satisfies (keyof SetUp)[];
