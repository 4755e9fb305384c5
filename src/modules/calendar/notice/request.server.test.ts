import { expect, it } from 'vitest';
import { createOrganisation } from '#modules/organisations/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { dueInCalendar } from '../due.server.ts';
import {
  createNotice,
  deleteNotice,
  findNotice,
  findRequests,
  handBackNotice,
  listNotices,
  restoreNotice,
  updateNotice,
} from '../server.ts';
import { forgetRequestsTick, requestDays } from './forget-requests.server.ts';
import { noticeState, type NoticeStep } from './notice.ts';

useDatabase();

const day = 86_400_000;

async function makeClub() {
  const { id: districtId, command } = await makeDistrict();
  const { now } = command;
  const organisationId = await within(command, (tx) =>
    createOrganisation(tx, { districtId, name: 'Chor', kind: 'club', now }),
  );
  const details = {
    ...{ kind: 'news' as const, title: { de: 'Neue Noten' }, summary: {}, body: {}, thanks: {} },
    ...{ eventId: null, organisationId, pictureId: null },
  };
  const write = (step: NoticeStep) =>
    within(command, (tx) => createNotice(tx, { command, details, step }));
  const save = (id: string, { step, version }: { step: NoticeStep; version: number }) =>
    within(command, (tx) => updateNotice(tx, { command, id, version, details, step }));
  return { command, organisationId, details, write, save };
}

const within = <Result>(command: Command, work: Parameters<typeof inDistrict<Result>>[1]) =>
  inDistrict(command.districtId, work);

const stateOf = (command: Command, id: string) =>
  within(command, async (tx) =>
    noticeState((await findNotice(tx, { id }))!, (await findRequests(tx, [id])).get(id)),
  );

async function due(command: Command, role: string, organisationIds: string[] = []) {
  const person = { id: 'p', roles: [role], organisationIds };
  const items = await within(command, (tx) => dueInCalendar(tx, { command, person, locale: 'de' }));
  return items.map(({ text, isLate }) => `${text}${isLate ? ' (spät)' : ''}`);
}

const asks = 'Chor bittet um Veröffentlichung der Meldung „Neue Noten“.';
const cameBack = 'Ihre Meldung „Neue Noten“ ist zurückgekommen. Was noch fehlt, steht dabei.';

it('what a club asks to have published waits under "Heute" of those who publish, and is no news yet', async () => {
  const { command, organisationId, write, save } = await makeClub();
  const { id } = await write('asked');
  expect(await stateOf(command, id)).toBe('asked');
  expect(await within(command, (tx) => listNotices(tx, {}))).toEqual([]);
  expect(await due(command, 'coordination')).toEqual([asks]);
  expect(await due(command, 'volunteer')).toEqual([asks]);
  expect(await due(command, 'delegate', [organisationId])).toEqual([]);
  const later = { ...command, now: new Date(command.now.getTime() + 8 * day) };
  expect(await due(later, 'coordination')).toEqual([`${asks} (spät)`]);

  await save(id, { step: 'asked', version: 1 });
  expect(await due(command, 'coordination')).toEqual([asks]);
  await save(id, { step: 'published', version: 2 });
  expect(await stateOf(command, id)).toBe('published');
  expect(await due(command, 'coordination')).toEqual([]);
  expect(await within(command, (tx) => listNotices(tx, {}))).toMatchObject([{ id }]);
});

it('a club takes its request back by saving a draft', async () => {
  const { command, write, save } = await makeClub();
  const { id } = await write('asked');
  await save(id, { step: 'draft', version: 1 });
  expect(await stateOf(command, id)).toBe('draft');
  expect(await due(command, 'coordination')).toEqual([]);
});

it('a notice that goes back tells its club why, until it is sent again', async () => {
  const { command, organisationId, details, write } = await makeClub();
  const { id } = await write('asked');
  const handBack = (version: number) =>
    within(command, (tx) => handBackNotice(tx, { command, id, version, reason: 'Bitte mit Ort.' }));
  await expect(handBack(2)).rejects.toThrow('changed_meanwhile');
  await handBack(1);
  expect(await stateOf(command, id)).toBe('returned');
  await expect(handBack(1)).rejects.toThrow('not_found');
  const request = await within(command, (tx) => findRequests(tx, [id]));
  expect(request.get(id)).toMatchObject({ answer: 'returned', reason: 'Bitte mit Ort.' });
  expect(await due(command, 'coordination')).toEqual([]);
  expect(await due(command, 'delegate', [organisationId])).toEqual([cameBack]);
  expect(await due(command, 'delegate', [command.districtId])).toEqual([]);

  const later = { ...command, now: new Date(command.now.getTime() + day) };
  await within(later, (tx) =>
    updateNotice(tx, { command: later, id, version: 1, details, step: 'asked' }),
  );
  expect(await stateOf(command, id)).toBe('asked');
  expect(await due(command, 'delegate', [organisationId])).toEqual([]);
  expect(await due(later, 'coordination')).toEqual([asks]);
});

it('a deleted notice asks nobody, and asks again when it is brought back', async () => {
  const { command, write } = await makeClub();
  const { id } = await write('asked');
  await within(command, (tx) => deleteNotice(tx, { command, id, version: 1 }));
  expect(await due(command, 'coordination')).toEqual([]);
  await within(command, (tx) => restoreNotice(tx, { command, id }));
  expect(await due(command, 'coordination')).toEqual([asks]);
});

it('a club sees its own notices only', async () => {
  const { command, organisationId, write } = await makeClub();
  const { id } = await write('draft');
  const listFor = (organisationIds: string[]) =>
    within(command, (tx) => listNotices(tx, { for: 'team', organisationIds }));
  expect(await listFor([organisationId])).toMatchObject([{ id }]);
  expect(await listFor([command.districtId])).toEqual([]);
  expect(await listFor([])).toEqual([]);
});

it('forgets answered requests and their words after three months, and open ones never', async () => {
  const { command, write } = await makeClub();
  const [open, answered] = [await write('asked'), await write('asked')];
  await within(command, (tx) =>
    handBackNotice(tx, { command, id: answered.id, version: 1, reason: 'Frau Beispiel fehlt.' }),
  );
  const countAfter = async (days: number) => {
    const now = new Date(command.now.getTime() + days * day);
    await within(command, (tx) =>
      forgetRequestsTick.perDistrict(tx, { districtId: command.districtId, now }),
    );
    return (await within(command, (tx) => findRequests(tx, [open.id, answered.id]))).size;
  };
  expect(await countAfter(requestDays - 1)).toBe(2);
  expect(await countAfter(requestDays + 1)).toBe(1);
  expect(await stateOf(command, open.id)).toBe('asked');
  expect(await stateOf(command, answered.id)).toBe('draft');
});
