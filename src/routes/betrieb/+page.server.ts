import { redirect } from '@sveltejs/kit';
import { listErasedDistricts, listOperated } from '#modules/districts/server.ts';
import { endOperatorSession } from '#modules/operators/server.ts';
import { askGlobally, globally } from '#platform/database/transaction.server.ts';
import { formatInstant, localPath } from '#platform/i18n/index.ts';
import { operatorCookie } from '#platform/session/session-cookie.ts';
import { readFigures } from './operator.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals: { locale } }) => {
  const day = (instant: Date) =>
    formatInstant({ instant, style: 'numericDate', locale, timeZone: 'Europe/Berlin' });
  const districts = [];
  for (const district of await askGlobally(listOperated)) {
    const { id, name, town, hosts, suspendedAt, endsAt } = district;
    const figures = await readFigures(id);
    const state = { isSuspended: suspendedAt !== null, endsOn: endsAt && day(endsAt) };
    districts.push({ id, name, town, hosts, figures, ...state });
  }
  const erased = await askGlobally(listErasedDistricts);
  return {
    districts,
    erased: erased.map(({ name, erasedAt }) => ({ name, date: day(erasedAt) })),
  };
};

export const actions: Actions = {
  'sign-out': async ({ locals, cookies, url }) => {
    const { operator } = locals;
    if (operator) await globally((tx) => endOperatorSession(tx, operator.sessionId));
    cookies.delete(operatorCookie(url), { path: '/' });
    redirect(303, localPath(locals.locale, '/betrieb/anmelden?abgemeldet'));
  },
};
