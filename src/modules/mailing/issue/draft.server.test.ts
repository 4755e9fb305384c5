import { expect, test } from 'vitest';
import {
  cancelOccurrence,
  changeOccurrence,
  createEvent,
  listOccurrences,
} from '#modules/calendar/server.ts';
import type { EventStatus } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { makeSubscribers } from '../../../../tests/factories/mailing.ts';
import { startSending } from '../sending/start.server.ts';
import { createDraft, deleteDraft, restoreDraft, updateDraft } from './draft.server.ts';
import { findIssue } from './find.server.ts';
import { inspectIssue } from './inspect.server.ts';
import type { Issue } from './issue.ts';
import { findArchived, listArchive, listIssues } from './list.server.ts';

useDatabase();

const now = new Date('2026-11-22T12:00:00Z');
const origin = 'https://heeren-werve.example';

async function begin() {
  const { id: districtId, command } = await makeDistrict({ now });
  const id = newId();
  await inDistrict(districtId, (tx) => createDraft(tx, { command, id }));
  return { districtId, command, id };
}

const find = async (districtId: string, id: string): Promise<Issue> =>
  (await inDistrict(districtId, (tx) => findIssue(tx, id)))!;

const save = (command: Command, issue: Issue, changes: Partial<Issue>) =>
  inDistrict(command.districtId, (tx) =>
    updateDraft(tx, {
      command,
      id: issue.id,
      version: issue.version,
      details: { ...issue, ...changes },
      readSeen: () => Promise.resolve(null),
    }),
  );

const write = (command: Command, status: EventStatus, more: object = {}) =>
  inDistrict(command.districtId, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails({ title: { de: `Fest ${status}` }, ...more }),
      status: status as 'published',
      series: [seriesDetails({ localStart: '2026-12-08T18:00', rrule: null })],
    }),
  );

async function inspect(districtId: string, id: string) {
  return inDistrict(districtId, async (tx) => {
    const district = (await findDistrict(tx, districtId))!;
    const issue = (await findIssue(tx, id))!;
    return inspectIssue(tx, { issue, district, origin, hasHost: true, now });
  });
}

test('a new issue is about next month, and one press too many makes no second', async () => {
  const { districtId, command, id } = await begin();
  const again = await inDistrict(districtId, (tx) => createDraft(tx, { command, id }));
  expect(again.isNew).toBe(false);
  const issues = await inDistrict(districtId, (tx) => listIssues(tx, { limit: 10 }));
  expect(issues).toMatchObject([
    { slug: 'dezember-2026', periodFrom: '2026-12-01', periodUntil: '2026-12-31', state: 'draft' },
  ]);
});

test('the next one starts with the last greeting, and about the month after', async () => {
  const { districtId, command, id } = await begin();
  await save(command, await find(districtId, id), { greeting: { de: 'Liebe Nachbarn' } });
  const next = newId();
  await inDistrict(districtId, (tx) => createDraft(tx, { command, id: next }));
  expect(await find(districtId, next)).toMatchObject({
    greeting: { de: 'Liebe Nachbarn' },
    subject: { de: 'Termine im Januar 2027' },
    slug: 'januar-2027',
  });
});

test('two who edit the same issue: the second is told and overwrites nothing', async () => {
  const { districtId, command, id } = await begin();
  const read = await find(districtId, id);
  await save(command, read, { greeting: { de: 'eins' } });
  await expect(save(command, read, { greeting: { de: 'zwei' } })).rejects.toMatchObject({
    code: 'changed_meanwhile',
  });
  expect((await find(districtId, id)).greeting).toEqual({ de: 'eins' });
});

test('another period gives its page another address, never one that is taken', async () => {
  const { districtId, command, id } = await begin();
  const other = newId();
  await inDistrict(districtId, (tx) => createDraft(tx, { command, id: other }));
  await save(command, await find(districtId, other), {
    periodFrom: '2026-12-01',
    periodUntil: '2026-12-31',
  });
  expect((await find(districtId, id)).slug).toBe('dezember-2026');
  expect((await find(districtId, other)).slug).toBe('dezember-2026-2');
});

test('a deleted draft comes back', async () => {
  const { districtId, command, id } = await begin();
  const { version } = await find(districtId, id);
  await inDistrict(districtId, (tx) => deleteDraft(tx, { command, id, version }));
  expect(await inDistrict(districtId, (tx) => listIssues(tx, { limit: 10 }))).toEqual([]);
  await inDistrict(districtId, (tx) => restoreDraft(tx, { command, id }));
  expect(await inDistrict(districtId, (tx) => listIssues(tx, { limit: 10 }))).toHaveLength(1);
});

test('only public, published dates stand in it, with what they cost', async () => {
  const { districtId, command, id } = await begin();
  await write(command, 'published', { price: { de: '5 Euro' } });
  await write(command, 'draft');
  await write(command, 'tentative');
  await write(command, 'published', { audience: 'team', title: { de: 'Teamtreffen' } });
  const { list } = await inspect(districtId, id);
  expect(list.items).toMatchObject([{ title: { de: 'Fest published' }, price: { de: '5 Euro' } }]);
});

test('kinds, and single dates left out, narrow it', async () => {
  const { districtId, command, id } = await begin();
  await write(command, 'published', { title: { de: 'Treffen' } });
  await write(command, 'published', { title: { de: 'Konzert' }, category: 'culture' });
  const { list } = await inspect(districtId, id);
  const [left] = list.items.filter(({ title }) => title.de === 'Treffen');
  await save(command, await find(districtId, id), { leftOut: [left!.occurrenceId] });
  expect((await inspect(districtId, id)).list.items).toMatchObject([{ category: 'culture' }]);
  await save(command, await find(districtId, id), { categories: ['sport'], leftOut: [] });
  expect((await inspect(districtId, id)).list.items).toEqual([]);
});

test('a date cancelled after the team looked is told, and stands in it as cancelled', async () => {
  const { districtId, command, id } = await begin();
  await write(command, 'published');
  const { list } = await inspect(districtId, id);
  const issue = await find(districtId, id);
  await inDistrict(districtId, (tx) =>
    updateDraft(tx, {
      command,
      id,
      version: issue.version,
      details: issue,
      readSeen: () => Promise.resolve(list),
    }),
  );
  expect((await inspect(districtId, id)).differences).toEqual([]);
  await inDistrict(districtId, async (tx) => {
    const [date] = await listOccurrences(tx, { from: '2026-12-08', until: '2026-12-08' });
    await cancelOccurrence(tx, { command, id: date!.id, sequence: date!.sequence, reason: {} });
  });
  const after = await inspect(districtId, id);
  expect(after.differences).toMatchObject([{ kind: 'cancelled' }]);
  expect(after.list.items).toMatchObject([{ state: 'cancelled' }]);
  expect(after.checks.map(({ code }) => code)).toContain('cancelled');
});

test('a date moved out of the period, either way, still stands in it; one of another month does not', async () => {
  const { districtId, command, id } = await begin();
  const move = (from: string, to: string) =>
    inDistrict(districtId, async (tx) => {
      const series = [seriesDetails({ localStart: from, rrule: null })];
      const details = eventDetails({ price: { de: from } });
      const event = await createEvent(tx, { command, details, status: 'published', series });
      const [date] = await listOccurrences(tx, { eventId: event.id });
      await changeOccurrence(tx, {
        command,
        id: date!.id,
        move: { localStart: to, durationMinutes: 90, differs: {}, reason: {} },
      });
    });
  await move('2026-12-31T18:00', '2027-01-05T18:00');
  await move('2026-12-01T18:00', '2026-11-30T18:00');
  await move('2026-12-10T18:00', '2026-12-12T18:00');
  await move('2026-11-30T18:00', '2026-11-28T18:00');
  await move('2027-01-01T18:00', '2027-01-02T18:00');
  const { list } = await inspect(districtId, id);
  expect(list.items).toMatchObject([
    {
      date: '2026-12-01',
      startsOn: '2026-11-30',
      state: 'moved',
      price: { de: '2026-12-01T18:00' },
    },
    { date: '2026-12-10', startsOn: '2026-12-12', state: 'moved' },
    { date: '2026-12-31', startsOn: '2027-01-05', state: 'moved' },
  ]);
});

test('once sent, it is a page for everyone, says what it said, and cannot be changed', async () => {
  const { districtId, command, id } = await begin();
  await write(command, 'published');
  await makeSubscribers({ command, number: 1 });
  const issue = await find(districtId, id);
  const archived = () => inDistrict(districtId, (tx) => findArchived(tx, issue.slug));
  expect(await archived()).toBeNull();
  const { hash } = await inspect(districtId, id);
  await inDistrict(districtId, async (tx) => {
    const district = (await findDistrict(tx, districtId))!;
    await startSending(tx, { command, district, id, version: issue.version, seen: hash, origin });
  });
  expect((await archived())?.content.items).toHaveLength(1);
  expect(await inDistrict(districtId, (tx) => listArchive(tx))).toHaveLength(1);
  await expect(save(command, await find(districtId, id), {})).rejects.toMatchObject({
    code: 'already_started',
  });
  const { version } = await find(districtId, id);
  const remove = inDistrict(districtId, (tx) => deleteDraft(tx, { command, id, version }));
  await expect(remove).rejects.toMatchObject({ code: 'already_started' });
});
