import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import { accepts } from './encoding.ts';
import { encodedTag, etagOf } from './etag.server.ts';

const brotli = promisify(brotliCompress);
const text = /^(text\/|application\/(feed\+)?json|application\/xml|application\/rss)/;
/** Less fits into one packet anyway. */
const least = 1200;
/** Up to here the way to another thread and back costs more than the work: 0.2 ms for 55 KB. */
const mostAtOnce = 256 * 1024;

export const isText = (headers: Headers) => text.test(headers.get('content-type') ?? '');

/**
 * An answer that does not come from the page cache, with the tag it would have there: whoever has it already gets a
 * 304. Compressed fast rather than well: a search is as long as a list, and phones pay for it. Only for public pages:
 * with a secret inside, the length could tell (BREACH).
 */
export async function publicAnswer({
  body,
  headers,
  request,
}: {
  body: Uint8Array<ArrayBuffer>;
  headers: Headers;
  request: Request;
}): Promise<Response> {
  const isCompressed =
    body.byteLength >= least &&
    accepts({ header: request.headers.get('accept-encoding'), encoding: 'br' });
  const own = new Headers(headers);
  const etag = encodedTag({ etag: etagOf(body), encoding: isCompressed ? 'br' : 'identity' });
  own.set('etag', etag);
  own.set('vary', 'accept-encoding, cookie');
  own.delete('content-length');
  if (request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers: own });
  }
  if (!isCompressed) return new Response(body, { headers: own });
  own.set('content-encoding', 'br');
  return new Response(await compress(body), { headers: own });
}

async function compress(body: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const options = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  };
  return body.byteLength > mostAtOnce ? brotli(body, options) : brotliCompressSync(body, options);
}
