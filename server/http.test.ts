import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpServer } from './http.ts';
import { createPageCache } from './page-cache.ts';

let close: (() => void) | undefined;
afterEach(() => close?.());

async function start({ trustProxy = false } = {}) {
  const cache = createPageCache();
  const asked: IncomingMessage[] = [];
  const server = createHttpServer({
    cache,
    trustProxy,
    handler: (req, res) => {
      asked.push(req);
      res.end('from Kit');
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  close = () => server.close();
  const { port } = server.address() as AddressInfo;
  const host = `localhost:${port}`;
  await cache.keep({
    key: `http://${host} /termine?kategorie=fest`,
    districtId: 'd',
    generation: 0,
    page: {
      status: 200,
      headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'self'" },
      body: new TextEncoder().encode('<h1>Termine</h1>'.repeat(50)),
      validUntil: Infinity,
    },
  });
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((done) => {
      request({ port, path, method, headers: { host, ...headers } }, async (res) => {
        const body = Buffer.concat(await res.toArray());
        done({ status: res.statusCode ?? 0, headers: res.headers, body });
      }).end();
    });
  return { get, asked, host };
}

const path = '/termine?kategorie=fest';

describe('the server before Kit', () => {
  it('answers a kept page itself, compressed, with all its headers', async () => {
    const { get, asked } = await start();
    const answer = await get(path, { 'accept-encoding': 'gzip, br' });
    expect(asked).toEqual([]);
    expect(brotliDecompressSync(answer.body).toString()).toContain('<h1>Termine</h1>');
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'content-security-policy': "default-src 'self'",
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding, cookie',
    });
  });

  it('says "not modified" for the tag it gave, per encoding', async () => {
    const { get } = await start();
    const br = await get(path, { 'accept-encoding': 'br' });
    const plain = await get(path);
    expect(br.headers.etag).not.toBe(plain.headers.etag);
    const again = await get(path, {
      'accept-encoding': 'br',
      'if-none-match': String(br.headers.etag),
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('answers HEAD like GET, without the body', async () => {
    const { get } = await start();
    const answer = await get(path, {}, 'HEAD');
    expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([
      200,
      '800',
      0,
    ]);
  });

  it.each([
    ['a signed-in volunteer', path, { cookie: 'ortsmitte=abc' }],
    ['a search', '/termine?kategorie=fest&q=Chor', {}],
    ['an unknown parameter', '/termine?kategorie=fest&utm_source=x', {}],
    ['another host', path, { host: 'other.example' }],
  ])('leaves %s to Kit', async (_who, asking, headers) => {
    const { get, asked } = await start();
    await get(asking, headers);
    expect(asked).toHaveLength(1);
  });

  it('leaves a form to Kit', async () => {
    const { get, asked } = await start();
    await get(path, {}, 'POST');
    expect(asked).toHaveLength(1);
  });

  it('believes forwarded headers only where a proxy of its own is announced', async () => {
    const forged = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    const alone = await start();
    await alone.get('/', forged);
    expect(alone.asked[0]!.headers).toMatchObject({
      'x-forwarded-host': alone.host,
      'x-forwarded-proto': 'http',
    });
    close?.();
    const proxied = await start({ trustProxy: true });
    const answer = await proxied.get('/', forged);
    expect(proxied.asked[0]!.headers).toMatchObject(forged);
    expect(answer.headers['strict-transport-security']).toContain('max-age');
  });
});
