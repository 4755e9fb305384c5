import type { Handle } from '@sveltejs/kit/hooks';
import { sessionCookie } from '#platform/session/session-cookie.ts';

/** Full of names and addresses: a browser keeps nothing of them, not even for going back. */
const ofPeople =
  /^\/(betrieb|team\/(leute|verlauf|verteiler|postausgang|konto|terminliste\/[^/]+\/mails))(\/|$)/;

/**
 * What only those who are signed in see is no proxy's to keep, and a browser asks anew before it shows it again. More
 * would cost whoever goes back what they had typed: browsers forget it with a page that they may not store.
 */
export const keepPrivate: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  if (!/^\/(team|betrieb)/.test(event.route.id ?? '')) return response;
  const { cookies, locals, url } = event;
  const hasSignedOut = locals.session !== null && !cookies.get(sessionCookie(url));
  // W3C Clear Site Data: what it has kept of pages.
  if (hasSignedOut) response.headers.set('clear-site-data', '"cache"');
  if (!response.headers.has('cache-control')) {
    const rule = ofPeople.test(locals.path) ? 'private, no-store' : 'private, no-cache';
    response.headers.set('cache-control', rule);
  }
  return response;
};
