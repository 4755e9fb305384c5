import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyMessages } from './body-messages.ts';
import { splitPath } from '#platform/i18n/index.ts';

/** Bytes. A picture has 10 MB; much more is let in, so that the form can say so and keep what was typed beside it. */
export const mostBody = 64 * 1024 * 1024;
/** Bytes. A district with all its pictures, which those bring in who run the installation; it is read as it comes. */
export const mostCopy = 16 * 1024 ** 3;
/** Bytes. Who is not signed in sends a few fields at most. */
const mostBodyOfVisitors = 1024 * 1024;
/** Bytes. Whoever has a booking's link may send one picture of what is broken, with that form only; the link is judged before it is read. */
const mostBodyOfPicture = 12 * 1024 * 1024;

// Who is still sending reads no answer, so the rest passes by unread for so long (RFC 9112 section 9.6).
const linger = { visitor: 2000, team: 30_000 };

/**
 * Answers a request whose body is larger than anybody may send, before Kit reads it. True where it did.
 */
export function refuseBody({
  req,
  res,
  isSignedIn,
  isOperator,
}: {
  req: IncomingMessage;
  res: ServerResponse;
  /** Has a session cookie; whether it is a good one is found out later. */
  isSignedIn: boolean;
  /** Has the cookie of those who run the installation. */
  isOperator: boolean;
}): boolean {
  const [address = '/', query = ''] = (req.url ?? '/').split('?');
  const { locale, path } = splitPath(address);
  // Where the team works the cookie is judged before a body is read; elsewhere anybody could say anything.
  const mayUpload = isSignedIn && /^\/team(\/|$)/.test(path);
  const mayBring = isOperator && path === '/betrieb/einspielen';
  // The action is the first of the query, as Kit reads it: any other form of that page has no file.
  const isPicture = /^\/raum\/anfrage\/[\w-]{20,}$/.test(path) && /^\/damage(=|&|$)/.test(query);
  const visitor = isPicture ? mostBodyOfPicture : mostBodyOfVisitors;
  const most = mayBring ? mostCopy : mayUpload ? mostBody : visitor;
  const refusal = judge({ req, most });
  if (!refusal) return false;
  const mayAny = mayUpload || isPicture;
  const text = bodyMessages.in(locale)(mayAny ? 'server.body.large' : 'server.body.visitor');
  const page = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text.split('.')[0]}</title><p>${text}</p></html>`;
  res.writeHead(refusal, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
    'content-security-policy': "default-src 'none'",
    'cache-control': 'no-store',
    connection: 'close',
  });
  res.write(page);
  letPass({ req, res, time: mayUpload ? linger.team : linger.visitor });
  return true;
}

/** 411 for whoever does not say how much comes: browsers always do. */
function judge({ req, most }: { req: IncomingMessage; most: number }): 411 | 413 | null {
  if (Number(req.headers['content-length'] ?? 0) > most) return 413;
  return req.headers['transfer-encoding'] !== undefined ? 411 : null;
}

function letPass({
  req,
  res,
  time,
}: {
  req: IncomingMessage;
  res: ServerResponse;
  time: number;
}): void {
  const timer = setTimeout(() => req.destroy(), time);
  const end = () => {
    clearTimeout(timer);
    res.end();
  };
  req.once('end', end).once('error', end).once('close', end);
  req.resume();
}
