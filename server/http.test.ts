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
      req.resume().once('end', () => res.end('from Kit'));
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
  const post = (
    path: string,
    { size, headers = {} }: { size: number; headers?: Record<string, string> },
  ) =>
    new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>(
      (done, fail) => {
        const length = headers['transfer-encoding'] ? {} : { 'content-length': String(size) };
        const sending = request(
          { port, path, method: 'POST', headers: { host, ...length, ...headers } },
          async (res) => {
            const body = Buffer.concat(await res.toArray());
            done({ status: res.statusCode ?? 0, headers: res.headers, body });
          },
        );
        sending.on('error', fail);
        sending.end(Buffer.alloc(size, 'a'));
      },
    );
  return { get, post, asked, host };
}

const path = '/termine?kategorie=fest';

describe('the server before Kit', () => {
  it('leaves an idle connection open for longer than a proxy does, which may use it at its last moment', async () => {
    const { get } = await start();
    const answer = await get('/');
    const [, seconds] = /timeout=(\d+)/.exec(String(answer.headers['keep-alive'])) ?? [];
    expect(Number(seconds)).toBeGreaterThan(120);
  });

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

  describe('a large body', () => {
    const mega = 1024 * 1024;
    const form = 'multipart/form-data; boundary=x';

    it('of a visitor is not read, and the answer is a sentence', async () => {
      const { post, asked } = await start();
      const answer = await post('/en/anmelden', {
        size: 2 * mega,
        headers: { 'content-type': form },
      });
      expect(asked).toEqual([]);
      expect(answer.status).toBe(413);
      expect(answer.body.toString()).toContain('To upload something, please sign in first.');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    });

    it('of a visitor who does not say its size is not read either', async () => {
      const { post, asked } = await start();
      const answer = await post('/', {
        size: mega / 2,
        headers: { 'transfer-encoding': 'chunked' },
      });
      expect(asked).toEqual([]);
      expect(answer.status).toBe(411);
    });

    it('of somebody signed in goes on to the form, which keeps what was typed', async () => {
      const { post, asked } = await start();
      const cookie = 'ortsmitte=abc';
      await post('/team/bilder', { size: 63 * mega, headers: { cookie } });
      await post('/en/team', { size: 2 * mega, headers: { cookie } });
      expect(asked).toHaveLength(2);
      const unsaid = await post('/team/bilder', {
        size: 2 * mega,
        headers: { cookie, 'transfer-encoding': 'chunked' },
      });
      expect(unsaid.status).toBe(411);
      expect(asked).toHaveLength(2);
    });

    it('of whoever runs the installation may be a whole district, and only where one is brought in', async () => {
      const { post, asked } = await start();
      const headers = { cookie: 'ortsmitte-betrieb=abc' };
      await post('/betrieb/einspielen', { size: 70 * mega, headers });
      expect(asked).toHaveLength(1);
      for (const path of ['/betrieb', '/betrieb/neu', '/team/bilder', '/einspielen']) {
        expect((await post(path, { size: 2 * mega, headers })).status, path).toBe(413);
      }
      const team = { cookie: 'ortsmitte=abc' };
      const asMember = await post('/betrieb/einspielen', { size: 2 * mega, headers: team });
      expect(asMember.status).toBe(413);
      expect(asked).toHaveLength(1);
    });

    it.each(['/anmelden', '/en/anmelden', '/teams', '/?/team', '/en'])(
      'of somebody who has a cookie is not read at %s, where the cookie is not judged',
      async (where) => {
        const { post, asked } = await start();
        const headers = { cookie: 'ortsmitte=made-up' };
        expect((await post(where, { size: 2 * mega, headers })).status).toBe(413);
        expect(asked).toEqual([]);
      },
    );

    it('of whoever has the link of a booking may be a picture, and no more; other links open nothing', async () => {
      const { post, asked } = await start();
      const token = 'a'.repeat(43);
      for (const path of [`/raum/anfrage/${token}?/damage`, `/en/raum/anfrage/${token}?/damage`]) {
        expect((await post(path, { size: 12 * mega })).status, path).toBe(200);
        const refused = await post(path, { size: 12 * mega + 1 });
        expect(refused.status, path).toBe(413);
        expect(refused.body.toString()).toMatch(/Gehen Sie zurück|Go back/);
      }
      expect(asked).toHaveLength(2);
      for (const path of [
        ...['/raum/anfrage', '/raum/anfrage/kurz', `/raum/verein/${token}`],
        ...['', '?/check', '?/cancel-date', '?/withdraw', '?/check&/damage', '?/damages'].map(
          (action) => `/raum/anfrage/${token}${action}`,
        ),
        ...[`/raum/anfrage/${token}/vereinbarung.pdf`, `/x/raum/anfrage/${token}`],
      ]) {
        expect((await post(path, { size: 2 * mega })).status, path).toBe(413);
      }
      expect(asked).toHaveLength(2);
    });

    it('beyond all limits is answered with a sentence after all of it has passed by', async () => {
      const { post, asked } = await start();
      const answer = await post('/team', { size: 65 * mega, headers: { cookie: 'ortsmitte=abc' } });
      expect(asked).toEqual([]);
      expect(answer.status).toBe(413);
      expect(answer.body.toString()).toContain('Gehen Sie zurück');
    });

    it('leaves what a visitor writes into a form alone', async () => {
      const { post, asked } = await start();
      const answer = await post('/', { size: mega });
      expect([answer.status, asked.length]).toEqual([200, 1]);
    });
  });
});
