import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { accepts, type Encoding } from '#platform/cache/encoding.ts';
import { encodedTag } from '#platform/cache/etag.server.ts';
import { pageKey } from '#platform/cache/page-key.ts';
import { now } from '#platform/clock.ts';
import { operatorCookieEnd, sessionCookieEnd } from '#platform/session/session-cookie.ts';
import type { ReadyPage, ServedPageCache } from './page-cache.ts';
import { refuseBody } from './refuse-body.ts';

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

const transportSecurity: [string, string] = ['strict-transport-security', 'max-age=31536000'];

const isSecure = (req: IncomingMessage) => req.headers['x-forwarded-proto'] === 'https';

/**
 * Longer than those who ask keep a connection that nobody uses, Caddy two minutes and nginx one. If the server is the
 * first to close it, a request that is on its way at that moment is lost, and a visitor sees 502. Node's five seconds
 * make that an everyday matter.
 */
const idleSeconds = 130;

/** At least says so: the cookie is judged where the page is made. */
const isSignedIn = (req: IncomingMessage) =>
  req.headers.cookie?.includes(sessionCookieEnd) ?? false;

const isOperator = (req: IncomingMessage) =>
  req.headers.cookie?.includes(operatorCookieEnd) ?? false;

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
  const server = createServer((req, res) => {
    settleForwarded(req, trustProxy);
    const page = findPage(req, cache);
    if (page) return send(req, res, page);
    for (const [name, value] of securityHeaders) res.setHeader(name, value);
    if (isSecure(req)) res.setHeader(...transportSecurity);
    if (refuseBody({ req, res, isSignedIn: isSignedIn(req), isOperator: isOperator(req) })) return;
    handler(req, res, () => res.writeHead(404).end());
  });
  server.keepAliveTimeout = idleSeconds * 1000;
  return server;
}

/** Only a proxy of one's own may say under which host and protocol the visitor came. */
function settleForwarded(req: IncomingMessage, trustProxy: boolean): void {
  if (!trustProxy) {
    for (const name in req.headers) {
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
  if (isSignedIn(req)) return null;
  const key = pageKey({
    host: `${req.headers['x-forwarded-proto']}://${req.headers['x-forwarded-host'] ?? ''}`,
    url: req.url ?? '/',
  });
  return key === null ? null : cache.find(key, now().getTime());
}

function send(req: IncomingMessage, res: ServerResponse, page: ReadyPage): void {
  const encoding = encodingFor(req, page) ?? 'identity';
  const { headers, etag } = headOf({ req, page, encoding });
  if (req.headers['if-none-match']?.includes(etag)) {
    res.writeHead(304, headers).end();
    return;
  }
  const body = page.bodies[encoding] ?? page.bodies.identity;
  const more = encoding === 'identity' ? [] : ['content-encoding', encoding];
  res.writeHead(page.status, [...headers, 'content-length', String(body.byteLength), ...more]);
  res.end(req.method === 'HEAD' ? undefined : body);
}

function encodingFor(req: IncomingMessage, page: ReadyPage): Encoding | undefined {
  const header = String(req.headers['accept-encoding'] ?? '');
  return (['br', 'gzip'] as const).find(
    (encoding) => page.bodies[encoding] && accepts({ header, encoding }),
  );
}

interface Head {
  headers: string[];
  etag: string;
}

const heads = new WeakMap<ReadyPage, Map<string, Head>>();

/** The headers of a kept page, put together once: one by one they cost more than all the rest of the answer. */
function headOf({
  req,
  page,
  encoding,
}: {
  req: IncomingMessage;
  page: ReadyPage;
  encoding: Encoding | 'identity';
}): Head {
  const known = heads.get(page) ?? new Map<string, Head>();
  heads.set(page, known);
  const head = known.get(encoding) ?? makeHead({ req, page, encoding });
  known.set(encoding, head);
  return head;
}

/** The protocol is part of the key under which a page is kept, so it is the same each time. */
function makeHead({ req, page, encoding }: Parameters<typeof headOf>[0]): Head {
  const etag = encodedTag({ etag: page.etag, encoding });
  const all = [
    ...securityHeaders,
    ...(isSecure(req) ? [transportSecurity] : []),
    ...Object.entries(page.headers),
    ['etag', etag],
    ['vary', 'accept-encoding, cookie'],
  ];
  return { headers: all.flat(), etag };
}
