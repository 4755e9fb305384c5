import type { Handle } from '@sveltejs/kit/hooks';
import { compressed, isText } from '#platform/cache/compress.server.ts';
import { pageCache } from '#platform/cache/page-cache.server.ts';
import { pageKey } from '#platform/cache/page-key.ts';
import { sessionCookie } from '#platform/session/session-cookie.ts';

/** Public pages look the same for every visitor, so one rendering serves all until something changes. */
export const keepPublicPages: Handle = async ({ event, resolve }) => {
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
