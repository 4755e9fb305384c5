import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { findDistrictByHost, isUnused } from '#modules/districts/server.ts';
import { findOperatorSession } from '#modules/operators/server.ts';
import { findComputer, findPersonOfAccount, shouldStay, stay } from '#modules/people/server.ts';
import { now } from '#platform/clock.ts';
import { askGlobally, globally, inDistrict } from '#platform/database/transaction.server.ts';
import { localPath, splitPath } from '#platform/i18n/index.ts';
import {
  operatorCookie,
  sessionCookie,
  sessionCookieOptions,
} from '#platform/session/session-cookie.ts';
import {
  findSession,
  shouldSlide,
  slideSession,
  type Session,
} from '#platform/session/session.server.ts';
import { districts } from './districts.server.ts';
import { isOperated } from './rest.server.ts';

/** Where, in which language, and who. */
export const recognise: Handle = async ({ event, resolve }) => {
  const { locale, path } = splitPath(event.url.pathname);
  const { locals } = event;
  Object.assign(locals, {
    now: now(),
    locale,
    path,
    session: null,
    person: null,
    computer: null,
    operator: null,
    staleAt: [],
  });
  const token = event.cookies.get(sessionCookie(event.url));
  const host = event.url.hostname;
  // Who is signed in may have changed the district a moment ago, and asks the database.
  const findDistrict = () => askGlobally((tx) => findDistrictByHost(tx, host));
  const [district, session] = await Promise.all([
    token ? findDistrict() : districts.find(host, findDistrict),
    token ? askGlobally((tx) => findSession(tx, { token, now: locals.now })) : null,
  ]);
  locals.district = district;
  if (isOperated(path)) await recogniseOperator(event);
  else if (!district) await leadToSetUp(event);
  if (token && !session) event.cookies.delete(sessionCookie(event.url), { path: '/' });
  if (token && session) await prolong({ event, token, session });
  if (session && district) {
    const { accountId } = session;
    locals.session = session;
    if (accountId === null) await recogniseAtComputer(locals, { district, session });
    else locals.person = await inDistrict(district.id, (tx) => findPersonOfAccount(tx, accountId));
  }
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
};

/** Only where it counts: everywhere else they are visitors like any other. */
async function recogniseOperator({ cookies, locals, url }: RequestEvent): Promise<void> {
  const token = cookies.get(operatorCookie(url));
  if (!token) return;
  locals.operator = await askGlobally((tx) => findOperatorSession(tx, { token, now: locals.now }));
  if (!locals.operator) cookies.delete(operatorCookie(url), { path: '/' });
}

/** At the office's computer a PIN tells who it is; each press puts off its locking. */
async function recogniseAtComputer(
  locals: App.Locals,
  { district, session }: { district: { id: string }; session: Session },
): Promise<void> {
  const { now } = locals;
  await inDistrict(district.id, async (tx) => {
    const found = await findComputer(tx, { sessionId: session.id, now });
    if (!found) return;
    const { id, name, person, locksAt } = found;
    Object.assign(locals, { computer: { id, name }, person });
    if (person && locksAt && shouldStay({ locksAt, now })) {
      await stay(tx, { id, personId: person.id, now });
    }
  });
}

/** On an empty database there is one page only. */
async function leadToSetUp({ locals }: RequestEvent): Promise<void> {
  if (locals.path === '/einrichten' || locals.path === '/healthz') return;
  if (await askGlobally((tx) => isUnused(tx)))
    redirect(303, localPath(locals.locale, '/einrichten'));
}

/** A session in use goes on; once a day is enough, so that reading pages seldom writes. */
async function prolong({
  event: { cookies, locals, url },
  token,
  session,
}: {
  event: RequestEvent;
  token: string;
  session: Session;
}): Promise<void> {
  if (!shouldSlide({ session, now: locals.now })) return;
  const expires = await globally((tx) => slideSession(tx, { session, now: locals.now }));
  cookies.set(sessionCookie(url), token, sessionCookieOptions({ url, expires }));
}
