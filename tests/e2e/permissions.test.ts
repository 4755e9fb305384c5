/**
 * Every route and action of the running product, asked by every role, in its own and in the other district. The
 * table says what must come back; that the table is complete is shown in src/permissions.test.ts.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { resumeDistrict } from '#modules/districts/server.ts';
import { hashAddress, openOperatorSession } from '#modules/operators/server.ts';
import { roles, type Role } from '#modules/people/index.ts';
import {
  connectDatabase,
  disconnectDatabase,
  tables,
} from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { operatorCookie, sessionCookie } from '#platform/session/session-cookie.ts';
import { openSession } from '#platform/session/session.server.ts';
import { permissions, type Rule } from '../../src/permissions.ts';
import { findRoutes } from '../routes.ts';
import type { TwoDistricts } from './two-districts.ts';

type District = TwoDistricts['districts'][number];

let product: ChildProcess;
let data: string;
let port: number | undefined;
const operator = 'betrieb@example.org';
let one: District;
let two: District;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  data = await mkdtemp(join(tmpdir(), 'om-'));
  product = spawn(process.execPath, ['tests/e2e/two-districts.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{ PORT: '0', ORTSMITTE_DATA: data, ORTSMITTE_MODE: 'test', SMTP_URL: '' },
      OPERATOR_ADDRESSES: operator,
    },
  });
  let made: TwoDistricts | undefined;
  for await (const line of createInterface(product.stdout!)) {
    port ??= Number(/localhost:(\d+)/.exec(line)?.[1]) || undefined;
    if (!line.startsWith('{')) continue;
    made = JSON.parse(line) as TwoDistricts;
    break;
  }
  product.stdout!.resume();
  [one, two] = made!.districts as [District, District];
  connectDatabase({ url: made!.databaseUrl, max: 2 });
});

test.afterAll(async () => {
  await disconnectDatabase();
  const ended = once(product, 'exit');
  product.kill('SIGTERM');
  await ended;
  await rm(data, { recursive: true, force: true });
});

// One without a rule fails in src/permissions.test.ts already.
const routes = findRoutes('src/routes').filter(({ id }) => permissions[id]);
const requests = routes.flatMap(({ id, isPage, actions, methods }) => [
  { id, isPage, action: null, method: 'GET', rule: permissions[id]!.view },
  ...actions.map((action) => ({
    id,
    isPage,
    action,
    method: 'POST',
    rule: permissions[id]!.actions?.[action] ?? [],
  })),
  ...methods.map((method) => ({
    id,
    isPage,
    action: null,
    method,
    rule: permissions[id]!.actions?.[method === 'POST' ? 'default' : method] ?? [],
  })),
]);

for (const asked of requests) {
  const { id, isPage, action, method, rule } = asked;
  // The name of a file alone is nobody's: every district has a picture of its week.
  const hasOne = id.replace('[file]', '').includes('[') && !id.includes('[...');

  test(`${method} ${id} ${action ?? ''}`, async () => {
    const nobody = await ask(asked, { at: one });
    expectAnswer(nobody, rule === 'public' ? 'allowed' : 'sign-in');
    // Who runs the installation is nobody in a district, and sees nothing of its people.
    const outsider = await ask(asked, { at: one, as: 'operator' });
    expectAnswer(outsider, rule === 'public' || rule === 'operator' ? 'allowed' : 'sign-in');
    if (rule === 'operator' && method === 'GET') expect([200, 303]).toContain(outsider.status);

    for (const role of roles) {
      const own = await ask(asked, { at: one, as: { role, of: one } });
      const isAllowed = lets(rule, role) && !isAnothers({ id, role });
      expectAnswer(own, rule === 'operator' ? 'sign-in' : isAllowed ? 'allowed' : 'forbidden');
      // A member of the other district is nobody here.
      const foreign = await ask(asked, { at: one, as: { role, of: two } });
      expectAnswer(foreign, rule === 'public' ? 'allowed' : 'sign-in');
    }
    if (isForMembers(rule) && lets(rule, 'coordination') && method === 'GET' && isPage) {
      const all = await ask(asked, { at: one, as: { role: 'coordination', of: one } });
      expect([200, 303], 'the coordination sees what the table says').toContain(all.status);
    }
    if (isForMembers(rule) && hasOne) {
      const other = await ask(asked, {
        at: two,
        as: { role: 'coordination', of: two },
        params: one.params,
      });
      expect(other.status, "the other district's things are not there").toBeGreaterThanOrEqual(400);
      expect(other.status).toBeLessThan(500);
      expect(other.body).not.toContain('Geheim in eins');
    }
  });
}

for (const { id } of routes.filter((route) => route.id.startsWith('/(public)/'))) {
  if (!id.includes('[') || id.includes('[...')) continue;
  // A map is nobody's: tiles.test.ts says where it ends.
  if (id.startsWith('/(public)/karte/')) continue;

  test(`what ${id} shows of one district is not there in the other`, async () => {
    const path = one.open[id];
    if (!path) throw new Error(`public-things.ts makes nothing for ${id}.`);
    const asked = { id: path, action: null, method: 'GET' };
    const own = await follow(asked, { at: one });
    expect(own.status).toBe(200);
    // The calendar of a date that is not there leads to the page that says so, and so does the code of a sign.
    const foreign = await follow(asked, { at: two });
    expect(foreign.body).not.toContain('eins.localhost');
    // A link that is over, or was never, is a page of its own that says so.
    if (/\[(token|code)\]/.test(id)) expect(foreign.body).not.toBe(own.body);
    else expect(foreign.status).toBe(404);
    const back = await ask({ ...asked, id: two.open[id]! }, { at: one });
    expect(back.body).not.toContain('zwei.localhost');
  });
}

/** What somebody sees in the end: a short address leads elsewhere. */
async function follow(asked: Parameters<typeof ask>[0], { at }: { at: District }): Promise<Answer> {
  const answer = await ask(asked, { at });
  return answer.location ? ask({ ...asked, id: answer.location }, { at }) : answer;
}

test('a form of another site, or of none, is refused, whoever is signed in', async () => {
  const asked = { id: '/team/konto', action: 'end-others', method: 'POST' };
  const as = { role: 'coordination' as const, of: one };
  for (const headers of [
    { origin: 'http://evil.example' },
    { origin: `http://${two.host}:${port}` },
    { origin: `https://${one.host}:${port}` },
    { origin: 'null' },
    { origin: undefined },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    const answer = await ask(asked, { at: one, as, headers });
    expect(answer.status, JSON.stringify(headers)).toBe(403);
  }
  const own = await ask(asked, { at: one, as, headers: { 'sec-fetch-site': 'same-origin' } });
  expect(own.status).toBe(200);
});

test('an action that nobody wrote is forbidden, not broken', async () => {
  for (const action of ['unknown', 'toString', '__proto__', '']) {
    const asked = { id: '/team/konto', action, method: 'POST' };
    const answer = await ask(asked, { at: one, as: { role: 'coordination', of: one } });
    expect(answer.status, action).toBe(403);
  }
  const hidden = { id: '/team/konto', action: 'unknown', method: 'DELETE' };
  expect((await ask(hidden, { at: one, as: { role: 'coordination', of: one } })).status).toBe(403);
});

test('outside the demo nobody can sign in as an example role', async () => {
  const demo = { id: '/(public)/anmelden', action: 'demo', method: 'POST' };
  const answer = await ask(demo, { at: one, form: { role: 'coordination' } });
  expect(answer.status).toBe(404);
  expect(answer.cookie).toBeUndefined();
});

test('a host that is no district shows nothing of any', async () => {
  const unknown = { ...one, host: 'drei.localhost' };
  const asked = { id: '/team/konto', action: null, method: 'GET' };
  const answer = await ask(asked, { at: unknown, as: { role: 'coordination', of: one } });
  expectAnswer(answer, 'sign-in');
  const start = await ask(
    { id: '/(public)/anmelden', action: null, method: 'GET' },
    { at: unknown },
  );
  expect(start.status).toBe(404);
});

function isForMembers(rule: Rule): boolean {
  return rule !== 'public' && rule !== 'operator';
}

function lets(rule: Rule, role: Role): boolean {
  return typeof rule === 'string' || rule.includes(role);
}

/**
 * Where the table lets a role in, and the row does not: a delegate changes own pictures only, and the one of
 * two-districts.ts is the team's.
 */
function isAnothers({ id, role }: { id: string; role: Role }): boolean {
  return role === 'delegate' && id === '/team/bilder/[id]';
}

function expectAnswer(answer: Answer, verdict: 'allowed' | 'sign-in' | 'forbidden'): void {
  const leadsToSignIn = /^(\/anmelden\?weiter=|\/betrieb\/anmelden$)/.test(answer.location ?? '');
  expect(answer.status).toBeLessThan(500);
  expect(leadsToSignIn).toBe(verdict === 'sign-in');
  if (verdict === 'sign-in') expect(answer.status).toBe(303);
  else expect(answer.status === 403, `${answer.status}`).toBe(verdict === 'forbidden');
  if (verdict !== 'allowed') expect(answer.body).not.toContain('Geheim in');
}

interface Answer {
  status: number;
  location: string | undefined;
  cookie: string | undefined;
  body: string;
}

/** One request with a session of its own, since some actions end it. */
async function ask(
  { id, action, method }: { id: string; action: string | null; method: string },
  {
    at,
    as,
    params = at.params,
    headers = {},
    form = {},
  }: {
    at: District;
    as?: { role: Role; of: District } | 'operator';
    params?: District['params'];
    headers?: Record<string, string | undefined>;
    form?: Record<string, string>;
  },
): Promise<Answer> {
  const host = `${at.host}:${port}`;
  const session = as && (await cookieOf(as));
  const sent = {
    host,
    origin: `http://${host}`,
    accept: 'text/html',
    'content-type': 'application/x-www-form-urlencoded',
    ...(session && { cookie: session }),
    ...headers,
  };
  const path = pathOf(id, params) + (action === null || action === 'default' ? '' : `?/${action}`);
  const outgoing = request({
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: Object.fromEntries(
      Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  });
  outgoing.end(method === 'GET' ? undefined : new URLSearchParams(form).toString());
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of response) body += String(chunk);
  // Whoever left by asking is needed for the next question.
  if (as && as !== 'operator' && action === 'leave') await comeBack(as.of);
  if (as === 'operator' && action === 'suspend') await open(at);
  return {
    status: response.statusCode ?? 0,
    location: response.headers.location,
    cookie: response.headers['set-cookie']?.join(),
    body,
  };
}

async function comeBack({ id, accounts }: District): Promise<void> {
  await inDistrict(id, (tx) =>
    tables<{ person: { account_id: string; deleted_at: Date | null } }>(tx)
      .updateTable('person')
      .set({ deleted_at: null })
      .where('account_id', 'in', Object.values(accounts))
      .execute(),
  );
}

async function open({ id }: District): Promise<void> {
  const command = { districtId: id, timeZone: 'Europe/Berlin', personId: null, now: new Date() };
  await inDistrict(id, (tx) => resumeDistrict(tx, command));
}

/** Without https, as the stories run. */
const plain = new URL('http://localhost');

async function cookieOf(as: { role: Role; of: District } | 'operator'): Promise<string> {
  if (as !== 'operator') return `${sessionCookie(plain)}=${await openSessionOf(as)}`;
  const addressHash = hashAddress(operator);
  const now = new Date();
  const { token } = await globally((tx) => openOperatorSession(tx, { addressHash, now }));
  return `${operatorCookie(plain)}=${token}`;
}

async function openSessionOf({ role, of }: { role: Role; of: District }): Promise<string> {
  const accountId = of.accounts[role]!;
  const now = new Date();
  const session = await globally((tx) => openSession(tx, { accountId, device: '/', now }));
  return session.token;
}

/**
 * A real address for a route. Team pages about one thing need a thing, so that it shows whether the other district
 * sees it: whoever adds such a page adds its thing to two-districts.ts.
 */
function pathOf(id: string, params: District['params']): string {
  const [, kind = ''] = /^\/(?:team\/|(?=betrieb\/))(?:[^/]+\/)*?([^/[]+)\/\[id\]/.exec(id) ?? [];
  if (kind && !(kind in params)) throw new Error(`two-districts.ts makes nothing for ${id}.`);
  return id
    .replace(/\/\([^)]*\)/g, '')
    .replace('[...path]', 'gibt-es-nicht')
    .replaceAll('[slug]', params['slug'] ?? '')
    .replaceAll('[date]', '2026-11-24')
    .replaceAll('[id]', params[kind] ?? 'unbekannt')
    .replaceAll('[file]', 'beitrag.jpg')
    .replaceAll('[occurrenceId]', params['occurrenceId'] ?? '')
    .replaceAll('[hourId]', params['hourId'] ?? '')
    .replaceAll('[language]', 'de')
    .replaceAll('[subscriptionId]', params['subscriptionId'] ?? '')
    .replace(/\[[^\]]+\]/g, 'unbekannt')
    .replace(/^$/, '/');
}
