import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { expect, test, vi } from 'vitest';
import { permit } from './permit.server.ts';

async function askForbidden() {
  const written = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const url = new URL('https://heeren-werve.example/team/leute?geheim=1');
  const event = {
    isDataRequest: false,
    locals: {
      ...{ locale: 'de', path: '/team/leute', computer: null, district: { id: 'd' } },
      person: { id: 'p', roles: ['volunteer'], organisationIds: [] },
    },
    route: { id: '/team/leute' },
    request: new Request(url, { headers: { accept: 'text/html' } }),
    url,
  } as unknown as RequestEvent;
  const answer = await permit({ event, resolve: () => Promise.resolve(new Response('let in')) });
  const lines = written.mock.calls.map(([line]) => JSON.parse(String(line)) as object);
  written.mockRestore();
  return { answer, lines };
}

test('the page that refuses runs no script, is framed by nobody, and has the one style that it names', async () => {
  const { answer } = await askForbidden();
  expect(answer.status).toBe(403);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).not.toContain('unsafe');
  for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
    expect(policy).toContain(part);
  }
  const style = /<style>(.*?)<\/style>/s.exec(await answer.text())?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy).toContain(`'sha256-${hash}'`);
});

test('what was refused is written down: who, where, which route, and nothing of the address', async () => {
  const { lines } = await askForbidden();
  expect(lines).toMatchObject([
    { security: 'request.forbidden', districtId: 'd', personId: 'p', route: '/team/leute' },
  ]);
  expect(JSON.stringify(lines)).not.toContain('geheim');
});
