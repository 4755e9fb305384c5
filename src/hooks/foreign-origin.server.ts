import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { hooksMessages } from './messages.ts';

/**
 * A form of another site must not act in a volunteer's name. Browsers send Origin with every POST, so a request
 * without it, or with another one, is refused.
 */
export const refuseForeignOrigin: Handle = async ({ event, resolve }) => {
  const { locals, request, url } = event;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const origin = request.headers.get('origin');
    const site = request.headers.get('sec-fetch-site');
    if (origin !== url.origin || (site !== null && site !== 'same-origin')) {
      error(403, hooksMessages.in(locals.locale)('hooks.foreign_origin'));
    }
  }
  return resolve(event);
};
