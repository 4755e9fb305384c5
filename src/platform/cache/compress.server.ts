import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { accepts } from './encoding.ts';

const brotli = promisify(brotliCompress);
const text = /^(text\/|application\/(feed\+)?json|application\/xml|application\/rss)/;
/** Less fits into one packet anyway. */
const least = 1200;

export const isText = (headers: Headers) => text.test(headers.get('content-type') ?? '');

/**
 * An answer that does not come from the page cache, compressed fast rather than well: a search is as long as a list,
 * and phones pay for it. Only for public pages: with a secret inside, the length could tell (BREACH).
 */
export async function compressed({
  body,
  headers,
  accepted,
}: {
  body: Uint8Array<ArrayBuffer>;
  headers: Headers;
  accepted: string | null;
}): Promise<Response> {
  const own = new Headers(headers);
  own.set('vary', 'accept-encoding, cookie');
  own.delete('content-length');
  if (body.byteLength < least || !accepts({ header: accepted, encoding: 'br' })) {
    return new Response(body, { headers: own });
  }
  own.set('content-encoding', 'br');
  // The tag stands for the bytes before.
  own.delete('etag');
  const smaller = await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  return new Response(new Uint8Array(smaller), { headers: own });
}
