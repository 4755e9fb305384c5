import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { publicAnswer } from './compress.server.ts';
import { encodedTag, etagOf } from './etag.server.ts';

const page = new TextEncoder().encode('<li>Rund ums Dorf</li>'.repeat(500));
const headers = new Headers({ 'content-type': 'text/html', etag: '"of Kit"' });
const request = (asked: Record<string, string>) =>
  new Request('http://localhost/termine?q=dorf', { headers: asked });
const tag = (body: Uint8Array, encoding: 'br' | 'identity') =>
  encodedTag({ etag: etagOf(body), encoding });

it('a search is sent compressed, and can be read', async () => {
  const answer = await publicAnswer({
    body: page,
    headers,
    request: request({ 'accept-encoding': 'gzip, br' }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBeLessThan(page.length / 20);
  expect(brotliDecompressSync(bytes).toString()).toContain('Rund ums Dorf');
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'text/html',
    'content-encoding': 'br',
    etag: tag(page, 'br'),
    vary: 'accept-encoding, cookie',
  });
});

it('a long document can be read too', async () => {
  const long = new TextEncoder().encode('<li>Rund ums Dorf</li>'.repeat(20_000));
  const asked = request({ 'accept-encoding': 'br' });
  const answer = await publicAnswer({ body: long, headers, request: asked });
  expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer()))).toEqual(Buffer.from(long));
});

it('it stays as it is for a reader who takes no Brotli, and where it is short', async () => {
  const asked = request({ 'accept-encoding': 'gzip' });
  const plain = await publicAnswer({ body: page, headers, request: asked });
  const short = await publicAnswer({
    body: page.slice(0, 100),
    headers,
    request: request({ 'accept-encoding': 'br' }),
  });
  expect([plain.headers.get('content-encoding'), plain.headers.get('etag')]).toEqual([
    null,
    tag(page, 'identity'),
  ]);
  expect(short.headers.get('content-encoding')).toBeNull();
});

it('whoever has the page already is told so, for the encoding they have', async () => {
  const ask = (asked: Record<string, string>) =>
    publicAnswer({ body: page, headers, request: request({ 'accept-encoding': 'br', ...asked }) });
  const known = await ask({ 'if-none-match': `"another", W/${tag(page, 'br')}` });
  expect([known.status, await known.text()]).toEqual([304, '']);
  expect(known.headers.get('content-encoding')).toBeNull();
  expect(known.headers.get('etag')).toBe(tag(page, 'br'));
  expect((await ask({ 'if-none-match': tag(page, 'identity') })).status).toBe(200);
});
