import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  sequence,
  type Handle,
  type HandleServerError,
  type ServerInit,
} from '@sveltejs/kit/hooks';
import { setUpMessages, type District } from '#modules/districts/index.ts';
import { findDistrictByHost, isUnused, makeSetUpCode } from '#modules/districts/server.ts';
import { findPersonOfAccount } from '#modules/people/server.ts';
import { compressed, isText } from '#platform/cache/compress.server.ts';
import { createMemory } from '#platform/cache/memory.server.ts';
import { dropPublishedPages } from '#platform/cache/publish.server.ts';
import { pageCache } from '#platform/cache/page-cache.server.ts';
import { pageKey } from '#platform/cache/page-key.ts';
import { now, setClock } from '#platform/clock.ts';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { localPath, splitPath } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { startJobs } from '#platform/jobs/jobs.server.ts';
import { sessionCookie, sessionCookieOptions } from '#platform/session/session-cookie.ts';
import {
  findSession,
  shouldSlide,
  slideSession,
  type Session,
} from '#platform/session/session.server.ts';
import { onShutdown } from '#platform/shutdown.server.ts';
import { jobs, ticks } from './modules.server.ts';
import { judge } from './permissions.ts';

/** By host name, so that most requests of citizens need no query to know where they are. */
const districts = createMemory<District>({ most: 2000 });

export const init: ServerInit = async () => {
  const environment = readEnvironment();
  setClock(environment.ORTSMITTE_NOW ?? null);
  connectDatabase({ url: environment.DATABASE_URL ?? '' });
  onShutdown(disconnectDatabase);
  onShutdown(await dropPublishedPages({ districts }));
  if (environment.ORTSMITTE_JOBS === '1') {
    const runner = await startJobs({ jobs, ticks });
    onShutdown(() => runner.stop());
  }
  if (await globally((tx) => isUnused(tx))) {
    console.log(setUpMessages.in('de')('districts.set-up.console', { code: makeSetUpCode() }));
  }
};

/** Where, in which language, and who. */
const recognise: Handle = async ({ event, resolve }) => {
  const { locale, path } = splitPath(event.url.pathname);
  const { locals } = event;
  Object.assign(locals, { now: now(), locale, path, session: null, person: null, staleAt: [] });
  const token = event.cookies.get(sessionCookie);
  const host = event.url.hostname;
  // Who is signed in may have changed the district a moment ago, and asks the database.
  const found = token
    ? await globally(async (tx) => ({
        district: await findDistrictByHost(tx, host),
        session: await findSession(tx, { token, now: locals.now }),
      }))
    : {
        district: await districts.find(host, () => globally((tx) => findDistrictByHost(tx, host))),
        session: null,
      };
  locals.district = found.district;
  if (!found.district) await leadToSetUp(event);
  if (token && !found.session) event.cookies.delete(sessionCookie, { path: '/' });
  if (token && found.session) await prolong({ event, token, session: found.session });
  if (found.session && found.district) {
    const accountId = found.session.accountId;
    locals.session = found.session;
    locals.person = await inDistrict(found.district.id, (tx) => findPersonOfAccount(tx, accountId));
  }
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
};

/** On an empty database there is one page only. */
async function leadToSetUp({ locals }: RequestEvent): Promise<void> {
  if (locals.path === '/einrichten' || locals.path === '/healthz') return;
  if (await globally((tx) => isUnused(tx))) redirect(303, localPath(locals.locale, '/einrichten'));
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
  const expires = await globally((tx) => slideSession(tx, { id: session.id, now: locals.now }));
  cookies.set(sessionCookie, token, sessionCookieOptions({ url, expires }));
}

/**
 * A form of another site must not act in a volunteer's name. Browsers send Origin with every POST; a request
 * without it comes from a program that has no cookie to misuse, unless it says otherwise.
 */
const refuseForeignOrigin: Handle = async ({ event, resolve }) => {
  const { request, url } = event;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const origin = request.headers.get('origin');
    const site = request.headers.get('sec-fetch-site');
    if (origin !== url.origin || (site !== null && site !== 'same-origin')) {
      error(403, 'Diese Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.');
    }
  }
  return resolve(event);
};

const permit: Handle = async ({ event, resolve }) => {
  const { locals, route, request, url } = event;
  if (route.id === null) return resolve(event);
  const verdict = judge({
    routeId: route.id,
    action: actionOf(request, url),
    person: locals.person,
  });
  if (verdict === 'sign-in') {
    const back = encodeURIComponent(url.pathname + url.search);
    redirect(303, `${localPath(locals.locale, '/anmelden')}?weiter=${back}`);
  }
  if (verdict === 'forbidden') error(403, 'Dafür fehlt Ihnen die Berechtigung.');
  return resolve(event);
};

/** Kit names an action by the first query parameter that starts with a slash. */
function actionOf(request: Request, url: URL): string | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (request.method !== 'POST') return request.method;
  const named = [...url.searchParams.keys()].find((name) => name.startsWith('/'));
  return named ? named.slice(1) : 'default';
}

/** Public pages look the same for every visitor, so one rendering serves all until something changes. */
const keepPublicPages: Handle = async ({ event, resolve }) => {
  const { locals, route, request, url } = event;
  const cache = pageCache();
  const isPublic = route.id?.startsWith('/(public)') && request.method === 'GET';
  if (!cache || !isPublic || event.cookies.get(sessionCookie) || !locals.district) {
    return resolve(event);
  }
  const districtId = locals.district.id;
  const generation = cache.generation(districtId);
  const response = await resolve(event);
  if (response.status !== 200 || response.headers.has('set-cookie') || !isText(response.headers)) {
    return response;
  }
  const key = pageKey({ host: url.origin, url: request.url.slice(url.origin.length) });
  const body = new Uint8Array(await response.arrayBuffer());
  if (key !== null && locals.staleAt.length > 0) {
    const headers = Object.fromEntries(response.headers);
    delete headers['content-length'];
    delete headers.etag;
    const validUntil = Math.min(...locals.staleAt);
    await cache.keep({
      key,
      districtId,
      generation,
      page: { status: 200, headers, body, validUntil },
    });
  }
  const accepted = request.headers.get('accept-encoding');
  return compressed({ body, headers: response.headers, accepted });
};

export const handle = sequence(recognise, refuseForeignOrigin, permit, keepPublicPages);

export const handleError: HandleServerError = ({ kind, error: caught }) => {
  if (kind !== 'unknown') return;
  const reference = newId().slice(-8);
  console.error(`failure ${reference}:`, caught);
  return { message: 'Da ist bei uns etwas schiefgegangen.', reference };
};
