import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pageKey } from '#platform/cache/page-key.ts';
import { now } from '#platform/clock.ts';
import { sessionCookie } from '#platform/session/session-cookie.ts';
import type { ReadyPage, ServedPageCache } from './page-cache.ts';

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/** Set on every answer, also on files that Kit's handler serves. */
const securityHeaders: [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
];

/** The small server: cached public pages first, everything else goes on to Kit. */
export function createHttpServer({
  handler,
  cache,
  trustProxy,
}: {
  handler: Handler;
  cache: ServedPageCache;
  trustProxy: boolean;
}): Server {
  return createServer((req, res) => {
    settleForwarded(req, trustProxy);
    for (const [name, value] of securityHeaders) res.setHeader(name, value);
    if (req.headers['x-forwarded-proto'] === 'https') {
      res.setHeader('strict-transport-security', 'max-age=31536000');
    }
    const page = findPage(req, cache);
    if (page) send(req, res, page);
    else handler(req, res, () => res.writeHead(404).end());
  });
}

/** Only a proxy of one's own may say under which host and protocol the visitor came. */
function settleForwarded(req: IncomingMessage, trustProxy: boolean): void {
  if (!trustProxy) {
    for (const name of Object.keys(req.headers)) {
      if (name.startsWith('x-forwarded-') || name === 'forwarded') delete req.headers[name];
    }
  }
  const protocol = req.headers['x-forwarded-proto'];
  req.headers['x-forwarded-proto'] = protocol === 'https' ? 'https' : 'http';
  const host = req.headers['x-forwarded-host'] ?? req.headers.host;
  req.headers['x-forwarded-host'] = Array.isArray(host) ? host[0] : host;
}

function findPage(req: IncomingMessage, cache: ServedPageCache): ReadyPage | null {
  if (req.method !== 'GET' && req.method !== 'HEAD') return null;
  if (req.headers.cookie?.includes(`${sessionCookie}=`)) return null;
  const key = pageKey({
    host: `${req.headers['x-forwarded-proto']}://${req.headers['x-forwarded-host'] ?? ''}`,
    url: req.url ?? '/',
  });
  return key === null ? null : cache.find(key, now().getTime());
}

function send(req: IncomingMessage, res: ServerResponse, page: ReadyPage): void {
  const { encoding, body } = bodyFor(req, page);
  // One tag per encoding: a shared cache must not mix them (RFC 9110 section 8.8.3.3).
  const etag = encoding ? page.etag.replace(/"$/, `-${encoding}"`) : page.etag;
  for (const [name, value] of Object.entries(page.headers)) res.setHeader(name, value);
  res.setHeader('etag', etag);
  res.setHeader('vary', 'accept-encoding, cookie');
  if (req.headers['if-none-match']?.includes(etag)) {
    res.writeHead(304).end();
    return;
  }
  if (encoding) res.setHeader('content-encoding', encoding);
  res.setHeader('content-length', body.byteLength);
  res.writeHead(page.status);
  res.end(req.method === 'HEAD' ? undefined : body);
}

function bodyFor(
  req: IncomingMessage,
  page: ReadyPage,
): { encoding?: 'br' | 'gzip'; body: Uint8Array } {
  const accepted = String(req.headers['accept-encoding'] ?? '');
  for (const encoding of ['br', 'gzip'] as const) {
    const body = page.bodies[encoding];
    if (body && new RegExp(`(^|[ ,])${encoding}($|[ ,;](?!q=0(\\.0+)?($|[ ,])))`).test(accepted)) {
      return { encoding, body };
    }
  }
  return { body: page.bodies.identity };
}
