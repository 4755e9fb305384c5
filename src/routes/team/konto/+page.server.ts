import { fail, redirect } from '@sveltejs/kit';
import { findAddress } from '#modules/people/server.ts';
import { askGlobally, globally } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { sessionCookie } from '#platform/session/session-cookie.ts';
import { endOtherSessions, endSession, listSessions } from '#platform/session/session.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { districtOf, personOf, sessionOf } from '../../context.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const person = personOf(locals);
  const { id, accountId } = sessionOf(locals);
  const [address, sessions] = await Promise.all([
    askGlobally((tx) => findAddress(tx, accountId)),
    askGlobally((tx) => listSessions(tx, { accountId, now: locals.now })),
  ]);
  return {
    timeZone: districtOf(locals).timeZone,
    person: { name: person.name, roles: person.roles },
    address,
    sessions: sessions.map((session) => ({
      id: session.id,
      device: session.device,
      createdAt: session.createdAt.toISOString(),
      seenAt: session.seenAt.toISOString(),
      isThis: session.id === id,
    })),
  };
};

export const actions: Actions = {
  'sign-out': async ({ locals, cookies }) => {
    await globally((tx) => endSession(tx, sessionOf(locals)));
    cookies.delete(sessionCookie, { path: '/' });
    redirect(303, localPath(locals.locale, '/'));
  },

  end: async ({ locals, request }) => {
    const { accountId } = sessionOf(locals);
    const id = String((await sentForm(request)).get('id') ?? '');
    const hasEnded = await globally((tx) => endSession(tx, { id, accountId }));
    return hasEnded ? { hasEnded } : fail(404, { isGone: true });
  },

  'end-others': async ({ locals }) => {
    const { id, accountId } = sessionOf(locals);
    return { othersEnded: await globally((tx) => endOtherSessions(tx, { keptId: id, accountId })) };
  },
};
