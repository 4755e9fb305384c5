import { expect, test } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { dueInPeople } from '../due.server.ts';
import { listMembers } from '../member/list.server.ts';
import { forgetJoinTick } from './forget.server.ts';
import type { JoinFormValues } from './form.ts';
import { joinAgreement } from './agreement.ts';
import { askToJoin } from './ask.server.ts';
import {
  acceptJoinRequest,
  declineJoinRequest,
  findJoinRequest,
  listJoinRequests,
  reopenJoinRequest,
} from './request.server.ts';

useDatabase();

const day = 24 * 60 * 60_000;
const agreed = joinAgreement({ district: 'Lindenhof', locale: 'de' });
const origin = 'https://heeren.example';
const erika: JoinFormValues = {
  name: 'Erika Muster',
  address: 'erika@example.org',
  phone: '',
  interests: ['flowers', 'office'],
  message: 'Dienstags habe ich Zeit.',
};

async function asked(values: JoinFormValues = erika) {
  const { id: districtId, command } = await makeDistrict();
  const inside = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const said = { agreed, locale: 'de' as const, client: districtId };
  const ask = (of = values, now = command.now) =>
    inside((tx) => askToJoin(tx, { command: { ...command, now }, values: of, ...said }));
  expect(await ask()).toBeNull();
  const list = () => inside((tx) => listJoinRequests(tx));
  const [request] = await list();
  return { command, inside, ask, list, id: request!.id };
}

test('who would like to take part stands in "Heute" until somebody answers', async () => {
  const { command, inside, list, id } = await asked();
  const due = (role: string, now = command.now) =>
    inside((tx) =>
      dueInPeople(tx, {
        command: { ...command, now },
        person: { id: '', roles: [role], organisationIds: [] },
        locale: 'de',
      }),
    );
  expect(await due('coordination')).toMatchObject([{ path: '/team/leute', isLate: false }]);
  const later = new Date(command.now.getTime() + 3 * day + 1);
  expect(await due('coordination', later)).toMatchObject([{ isLate: true }]);
  expect(await due('volunteer')).toEqual([]);
  await inside((tx) => acceptJoinRequest(tx, { command, id, origin }));
  expect(await due('coordination')).toEqual([]);
  expect(await list()).toEqual([]);
});

test('pressed twice it is one request, with what was said last', async () => {
  const { ask, list } = await asked();
  await ask({ ...erika, message: 'Auch donnerstags.' });
  expect(await list()).toMatchObject([{ message: 'Auch donnerstags.' }]);
});

test('to what somebody agreed and when stands at the request, and with the person until it is forgotten', async () => {
  const { command, inside, ask, list, id } = await asked();
  expect(agreed).toContain('Organisationsteam von Lindenhof');
  const later = new Date(command.now.getTime() + day);
  await ask(erika, later);
  const agreement = { wording: agreed, at: later };
  expect(await list()).toMatchObject([{ agreement, createdAt: command.now }]);
  await inside((tx) => acceptJoinRequest(tx, { command, id, origin }));
  const found = () => inside((tx) => findJoinRequest(tx, id));
  expect(await found()).toMatchObject({ agreement, interests: ['flowers', 'office'] });
  const after = new Date(command.now.getTime() + 30 * day + 1);
  await inside((tx) => forgetJoinTick.perDistrict(tx, { now: after }));
  expect(await found()).toBeNull();
});

test('of two who take somebody in, the second is told that it is done', async () => {
  const { command, inside, id } = await asked();
  const accept = () => inside((tx) => acceptJoinRequest(tx, { command, id, origin }));
  const results = await Promise.allSettled([accept(), accept()]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const members = await inside((tx) => listMembers(tx, { now: command.now }));
  expect(members).toMatchObject([{ name: 'Erika Muster', access: 'invited' }]);
});

test('who is here already is not taken in twice', async () => {
  const { command, inside, ask, list } = await asked({ ...erika, address: 'neu@example.org' });
  const known = await makePerson({ command, role: 'volunteer' });
  await ask({ ...erika, address: known.address });
  const { id } = (await list()).find(({ address }) => address === known.address)!;
  expect(await inside((tx) => acceptJoinRequest(tx, { command, id, origin }))).toEqual({
    personId: known.personId,
    isInvited: false,
  });
});

test('who left a telephone number only is called, not mailed', async () => {
  const { command, inside, id } = await asked({ ...erika, address: '', phone: '02307 1234' });
  const done = await inside((tx) => acceptJoinRequest(tx, { command, id, origin }));
  expect(done).toEqual({ personId: id, isInvited: false });
});

test('a request put aside can be taken up again, and is forgotten after thirty days', async () => {
  const { command, inside, list, id } = await asked();
  await inside((tx) => declineJoinRequest(tx, { command, id }));
  expect(await list()).toEqual([]);
  await inside((tx) => reopenJoinRequest(tx, { command, id }));
  expect(await list()).toHaveLength(1);
  await inside((tx) => declineJoinRequest(tx, { command, id }));
  const after = (days: number) => new Date(command.now.getTime() + days * day + 1);
  await inside((tx) => forgetJoinTick.perDistrict(tx, { now: after(30) }));
  await expect(inside((tx) => reopenJoinRequest(tx, { command, id }))).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('a request that nobody answered is forgotten after half a year', async () => {
  const { command, inside, list } = await asked();
  const after = (days: number) => new Date(command.now.getTime() + days * day + 1);
  await inside((tx) => forgetJoinTick.perDistrict(tx, { now: after(179) }));
  expect(await list()).toHaveLength(1);
  await inside((tx) => forgetJoinTick.perDistrict(tx, { now: after(180) }));
  expect(await list()).toEqual([]);
});

test('one network cannot flood the team with requests', async () => {
  const { ask } = await asked();
  for (let count = 2; count <= 10; count += 1) {
    expect(await ask({ ...erika, name: `Nummer ${count}` })).toBeNull();
  }
  expect(await ask({ ...erika, name: 'Nummer 11' })).toMatchObject({
    retryAt: expect.any(Date) as Date,
  });
});
