/** What programs that try doors ask for, and what every answer must carry. */
import { request as open } from 'node:http';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

/** As somebody asks who is no browser: the path and the method go out as they are written. */
function ask(
  base: string,
  { path, method = 'GET', headers = {} }: { path: string; method?: string; headers?: object },
): Promise<{
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const asked = open({ hostname, port, path, method, headers: { ...headers } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (body += part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('files of the machine, the source and the settings are not there', async ({ home }) => {
  for (const path of [
    '/.git/config',
    '/.env',
    '/package.json',
    '/src/permissions.ts',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/_app/../../package.json',
    '/bild/..%2f..%2fetc/passwd',
    '/termine/%00',
    '/data/base',
    '/_app',
  ]) {
    const { status, body } = await ask(home, { path });
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
    expect(body).not.toContain('root:');
    expect(body).not.toContain('"dependencies"');
  }
});

test('a method that no page knows is refused', async ({ home }) => {
  for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
    const { status, body } = await ask(home, {
      path: '/',
      method,
      headers: { 'x-secret': 'geheim' },
    });
    expect(status, method).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('geheim');
  }
});

test('every page lets only own scripts run, is framed by nobody, and lets no other site read it', async ({
  home,
}) => {
  for (const path of [
    '/',
    '/termine',
    '/anmelden',
    '/mitmachen',
    '/schaufenster',
    '/gibt-es-nicht',
  ]) {
    const { headers } = await ask(home, { path, headers: { origin: 'https://evil.example' } });
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy, path).toContain(part);
    }
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect(scripts, path).not.toMatch(/unsafe|http|\*/);
    expect(/style-src ([^;]*)/.exec(policy)?.[1], path).not.toContain('unsafe');
    expect(headers['access-control-allow-origin'], path).toBeUndefined();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('same-origin');
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['server'], path).toBeUndefined();
  }
});

test('what is broken on purpose is answered without a word about the inside', async ({ home }) => {
  for (const path of [
    '/termine?von=%ff',
    '/bild/x/y',
    '/termine.ics?kategorie[]=1',
    '/en/%E0%A4%A',
  ]) {
    const { status, body } = await ask(home, { path });
    expect(status, path).toBeLessThan(500);
    expect(body, path).not.toMatch(/\bat .*\.(js|ts):\d+|node_modules|postgres|select .+ from/i);
  }
});

test('pages with names stay in no cache, other pages of the team in no proxy’s, and signing out empties the browser’s', async ({
  page,
}) => {
  await signInAs(page, 'Aktive');
  const kept = async (path: string) => (await page.goto(path))?.headers()['cache-control'];
  expect(await kept('/team/konto')).toBe('private, no-store');
  expect(await kept('/betrieb/anmelden')).toMatch(/private, no-store/);
  // Whoever goes back to a form finds what was typed.
  expect(await kept('/team/veranstaltungen/neu')).toBe('private, no-cache');
  const { name, value, httpOnly, sameSite } = (await page.context().cookies())[0]!;
  expect({ name, httpOnly, sameSite }).toEqual({
    name: 'ortsmitte',
    httpOnly: true,
    sameSite: 'Lax',
  });
  expect(Buffer.from(value, 'base64url')).toHaveLength(32);
  const origin = new URL(page.url()).origin;
  const out = await page.request.post('/team/konto?/sign-out', {
    headers: { origin },
    form: {},
    maxRedirects: 0,
  });
  expect(out.headers()['clear-site-data']).toBe('"cache"');
  // The token is worth nothing any more, whoever kept it.
  const again = await page.request.get('/team', {
    headers: { cookie: `ortsmitte=${value}` },
    maxRedirects: 0,
  });
  expect(again.status()).toBe(303);
});

test('a browser that brings a session of its own choosing gets another one when it signs in', async ({
  page,
  baseURL,
}) => {
  const chosen = Buffer.alloc(32, 7).toString('base64url');
  await page.context().addCookies([{ name: 'ortsmitte', value: chosen, url: baseURL! }]);
  await signInAs(page, 'Aktive');
  const [cookie] = await page.context().cookies();
  expect(cookie?.value).not.toBe(chosen);
});

test('nobody without a booking’s link makes the server read what they send to it', async ({
  home,
}) => {
  const { hostname, port, origin } = new URL(home);
  const path = `/raum/anfrage/${'a'.repeat(43)}`;
  for (const action of ['damage', 'check', 'cancel-date', 'restore-date', 'withdraw']) {
    // As much as this form may have is announced, a few bytes come: whoever waits for the rest never answers.
    const announced = action === 'damage' ? 11 * 1024 * 1024 : 900 * 1024;
    const status = await new Promise((answered, failed) => {
      const sending = open({ hostname, port, path: `${path}?/${action}`, method: 'POST' });
      sending.setHeader('origin', origin);
      sending.setHeader('content-type', 'multipart/form-data; boundary=x');
      sending.setHeader('content-length', String(announced));
      sending.setTimeout(10_000, () => sending.destroy(new Error(`${action}: it reads on`)));
      sending.on('response', (answer) => {
        answered(answer.statusCode);
        sending.destroy();
      });
      sending.on('error', failed);
      sending.write('--x\r\ncontent-disposition: form-data; name="text"\r\n\r\n');
    });
    expect(status, action).toBe(404);
  }
});
