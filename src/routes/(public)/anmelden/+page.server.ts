import { fail, redirect } from '@sveltejs/kit';
import { ensureAccount } from '#modules/people/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { sessionCookie } from '#platform/session/session-cookie.ts';
import { openSession } from '#platform/session/session.server.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  demo: async ({ request, locals, cookies, url }) => {
    const role = String((await request.formData()).get('role'));
    if (!['coordination', 'volunteer', 'delegate', 'city'].includes(role)) return fail(400);
    const session = await globally(async (tx) => {
      const accountId = await ensureAccount(tx, {
        address: `${role}@example.org`,
        now: locals.now,
      });
      return openSession(tx, { accountId, device: '', now: locals.now });
    });
    cookies.set(sessionCookie, session.token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
      expires: session.expiresAt,
    });
    redirect(303, '/team/veranstaltungen/neu');
  },
};
