import { redirect } from '@sveltejs/kit';
import { listOperated } from '#modules/districts/server.ts';
import { endOperatorSession } from '#modules/operators/server.ts';
import { askGlobally, globally } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { operatorCookie } from '#platform/session/session-cookie.ts';
import { readFigures } from './operator.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async () => {
  const districts = [];
  for (const district of await askGlobally(listOperated)) {
    const { id, name, town, hosts, suspendedAt } = district;
    const figures = await readFigures(id);
    districts.push({ id, name, town, hosts, isSuspended: suspendedAt !== null, figures });
  }
  return { districts };
};

export const actions: Actions = {
  'sign-out': async ({ locals, cookies, url }) => {
    const { operator } = locals;
    if (operator) await globally((tx) => endOperatorSession(tx, operator.sessionId));
    cookies.delete(operatorCookie(url), { path: '/' });
    redirect(303, localPath(locals.locale, '/betrieb/anmelden?abgemeldet'));
  },
};
