import type { Handle } from '@sveltejs/kit/hooks';
import { isHostOfDistrict } from '#modules/districts/server.ts';
import { isText, publicAnswer } from '#platform/cache/compress.server.ts';
import { pageCache } from '#platform/cache/page-cache.server.ts';
import { pageKey } from '#platform/cache/page-key.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { isLoopback } from '#platform/loopback.ts';
import { sessionCookie } from '#platform/session/session-cookie.ts';

/** Public pages look the same for every visitor, so one rendering serves all until something changes. */
export const keepPublicPages: Handle = async ({ event, resolve }) => {
  const { locals, route, request, url } = event;
  const cache = pageCache();
  const isPublic = route.id?.startsWith('/(public)') && request.method === 'GET';
  if (!cache || !isPublic || event.cookies.get(sessionCookie(event.url)) || !locals.district) {
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
      doubtful: await doubtOf({ districtId, url }),
    });
  }
  return publicAnswer({ body, headers: response.headers, request });
};

/**
 * One district answers to any host, and to any port, so a visitor can make up as many as they like. Only a registered
 * name without port is beyond doubt; whoever runs Ortsmitte under another is found among the first few.
 */
async function doubtOf({
  districtId,
  url,
}: {
  districtId: string;
  url: URL;
}): Promise<{ kind: string; origin: string } | null> {
  const { hostname: host, origin, port } = url;
  if (isLoopback(host)) return { kind: 'loopback', origin };
  const isRegistered = await globally((tx) => isHostOfDistrict(tx, { districtId, host }));
  if (isRegistered && port === '') return null;
  return { kind: isRegistered ? host : 'unregistered', origin };
}
