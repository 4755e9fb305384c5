import type { Handle } from '@sveltejs/kit/hooks';
import { logSecurity } from '#platform/security-log/security-log.server.ts';
import { refuse } from './refuse.server.ts';

/** Mail programs post there without a browser (RFC 8058, 3.2). The secret in the address is all that counts. */
const openToAll = '/(public)/terminliste/abmelden/[token]';

/**
 * A form of another site must not act in a volunteer's name. Browsers send Origin with every POST, so a request
 * without it, or with another one, is refused.
 */
export const refuseForeignOrigin: Handle = async ({ event, resolve }) => {
  const { request, route, url } = event;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead && route.id !== openToAll) {
    const origin = request.headers.get('origin');
    const site = request.headers.get('sec-fetch-site');
    if (origin !== url.origin || (site !== null && site !== 'same-origin')) {
      const { district, person } = event.locals;
      logSecurity('request.foreign-origin', {
        ...{ districtId: district?.id, personId: person?.id },
        route: route.id,
      });
      return refuse(event, { why: 'foreign_origin' });
    }
  }
  return resolve(event);
};
