import { addMember, createPerson, ensureAccount, grantRole } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { sessionCookie } from '#platform/session/session-cookie.ts';
import { openSession } from '#platform/session/session.server.ts';
import { fillDistrict, fillEvents, mixOf } from './fill.ts';
import { median } from './interleave.ts';
import { factsOf } from './processes.ts';
import { fetchRaw, type Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';

const users = 20;
const paths = [
  '/team',
  '/team/veranstaltungen',
  '/team/veranstaltungen/neu',
  '/team/konto',
  '/team/leute',
];
const members = 200;

/** Twenty volunteers who each open a page every second. */
export async function benchTeam(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  let cookie = '';
  const url = await database.make('team', async () => {
    const command = await fillDistrict();
    await fillEvents({ command, mix: mixOf(2000) });
    cookie = await signIn(command);
    await fillMembers({ command, count: members });
  });
  const product = await stage.product(url);
  const kit = await stage.bareKit();
  const rows: Row[] = [];
  for (const path of paths) {
    const order = { url: product.url + path, headers: { cookie } };
    // A page that a later version brings is measured from then on.
    if ((await fetchRaw(order.url, order.headers)).status !== 200) continue;
    await stage.load.run({ ...order, connections: users, seconds: 1 });
    const before = factsOf(product.pid).cpu;
    const rounds = [];
    const bare = [];
    const manner = { connections: users, seconds: 4, pause: 1000 };
    for (let round = 0; round < 3; round += 1) {
      rounds.push(await stage.load.run({ ...order, ...manner }));
      bare.push(await stage.load.run({ url: `${kit.url}/?rows=120`, ...manner }));
    }
    const requests = rounds.reduce((sum, one) => sum + one.requests, 0);
    const cpu = (factsOf(product.pid).cpu - before) / requests;
    const wait = median(rounds.map((one) => one.median));
    rows.push({
      what: `${path}, ${users} users, a page per second each`,
      figure: `${milliseconds(wait)} (95 of 100 within ${milliseconds(median(rounds.map((one) => one.p95)))})`,
      against: `${milliseconds(cpu)} CPU of the server; a bare Kit page in the same rounds: ${milliseconds(median(bare.map((one) => one.median)))}`,
      target: { says: '< 15 ms', reached: wait < 15 },
    });
  }
  return rows;
}

export async function fillMembers({
  command,
  count,
}: {
  command: Command;
  count: number;
}): Promise<void> {
  const roles = [{ role: 'volunteer' as const, organisationId: null }];
  await inDistrict(command.districtId, async (tx) => {
    for (let at = 0; at < count; at += 1) {
      const details = { name: `Person ${at}`, phone: '02307 1234', roles };
      await addMember(tx, { command, id: newId(), details });
    }
  });
}

/** A coordinator with an open session. @returns the cookie */
export async function signIn({ districtId, now }: Command): Promise<string> {
  const accountId = await globally((tx) =>
    ensureAccount(tx, { address: 'bench@example.org', now }),
  );
  await inDistrict(districtId, async (tx) => {
    const personId = await createPerson(tx, { districtId, name: 'Renate', accountId, now });
    const role = 'coordination' as const;
    await grantRole(tx, { districtId, personId, role, organisationId: null, now });
  });
  const { token } = await globally((tx) =>
    openSession(tx, { accountId, device: 'bench', now: new Date() }),
  );
  return `${sessionCookie(new URL('http://localhost'))}=${token}`;
}
