import type { RequestEvent } from '@sveltejs/kit';
import { isHostOfDistrict } from '#modules/districts/server.ts';
import { signInMessages } from '#modules/people/index.ts';
import { formatInstant, type Locale } from '#platform/i18n/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { isLoopback } from '#platform/loopback.ts';
import { clientNetwork } from '#platform/rate-limit/client-network.ts';
import { sessionCookie, sessionCookieOptions } from '#platform/session/session-cookie.ts';
import { endSession, endSharedSession, type Session } from '#platform/session/session.server.ts';
import { districtOf } from './context.server.ts';

/**
 * Gives the browser its session; the only cookie there is. The one it had ends: nobody could sign out of it any more.
 */
export async function keepSession(
  { cookies, locals, url }: Pick<RequestEvent, 'cookies' | 'locals' | 'url'>,
  { token, expiresAt }: { token: string; expiresAt: Date },
): Promise<void> {
  const former = locals.session;
  if (former) await globally((tx) => endAnySession(tx, former));
  cookies.set(sessionCookie(url), token, sessionCookieOptions({ url, expires: expiresAt }));
}

/** Signs out: ends the session and takes its cookie from the browser. */
export async function endOwnSession({
  cookies,
  locals,
  url,
}: Pick<RequestEvent, 'cookies' | 'locals' | 'url'>): Promise<void> {
  const { session } = locals;
  if (session) await globally((tx) => endAnySession(tx, session));
  cookies.delete(sessionCookie(url), { path: '/' });
}

/** An office computer on which somebody signs in otherwise is one no more. */
async function endAnySession(tx: Tx, { id, accountId }: Session): Promise<void> {
  if (accountId === null) await endSharedSession(tx, id);
  else await endSession(tx, { id, accountId });
}

/** The network that a request came from, for limits only. */
export function clientOf(event: Pick<RequestEvent, 'getClientAddress'>): string {
  try {
    return clientNetwork(event.getClientAddress());
  } catch (error) {
    // A proxy that does not say for whom it asks: then all its visitors share one limit.
    console.error('client address unknown:', (error as Error).message);
    return 'unknown';
  }
}

/**
 * Where a mailed link may lead. One district answers to any host name, so whoever asks could name a host of their
 * own and have the link sent there; only a registered name, or this machine itself, is put into a mail.
 */
export async function linkOrigin({
  locals,
  url,
}: {
  locals: App.Locals;
  url: URL;
}): Promise<string> {
  const { id } = districtOf(locals);
  const isKnown =
    isLoopback(url.hostname) ||
    (await globally((tx) => isHostOfDistrict(tx, { districtId: id, host: url.hostname })));
  return isKnown ? url.origin : '';
}

/** The sentence that says when to try again; with the day where that is not today. */
export function limitSentence({
  retryAt,
  now,
  locale,
  timeZone,
}: {
  retryAt: Date;
  now: Date;
  locale: Locale;
  timeZone: string;
}): string {
  // Rounded up to the next minute: at the minute shown it works.
  const instant = new Date(Math.ceil(retryAt.getTime() / 60_000) * 60_000);
  const show = (style: 'time' | 'dayAndMonth', at = instant) =>
    formatInstant({ instant: at, style, locale, timeZone });
  const isToday = show('dayAndMonth') === show('dayAndMonth', now);
  return signInMessages.in(locale)(isToday ? 'people.error.limited' : 'people.error.limited-day', {
    time: show('time'),
    date: show('dayAndMonth'),
  });
}
