import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import {
  createEvent,
  findEvent,
  listSeries,
  setEventStatus,
  updateEvent,
} from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { District } from '#modules/districts/index.ts';
import type { Command } from '#platform/command.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import type { Channel } from '../channel.ts';
import { dueAnnouncements } from '../board/due.server.ts';
import {
  changeRules,
  collectOffers,
  findRules,
  makeAllReady,
  pressEntry,
  readAnnouncements,
} from '../server.ts';
import type { PressedEntry } from './press.server.ts';

useDatabase();

let asked = 0;
let prepared = 0;
const poster: Channel = {
  ...{ key: 'poster', icon: 'image', concerns: ['event', 'notice'] },
  ...{ text: () => 'Plakat', doneText: () => 'hängt' },
  moments: [{ key: 'hung', days: { event: 10, notice: 0 }, per: 'event' }],
  offer: () =>
    Promise.resolve({ files: [], texts: [{ label: 'Text', text: 'Text', name: 'text.txt' }] }),
};
const broken: Channel = {
  ...poster,
  key: 'broken',
  offer: () => Promise.reject(new Error('broken')),
};
const slow: Channel = {
  ...poster,
  key: 'slow',
  prepare: (tx) =>
    Promise.resolve(async () => {
      prepared += 1;
      // The transaction is over: no connection waits for what takes time.
      await expect(sql`select 1`.execute(tx)).rejects.toThrow(/transaction/i);
    }),
};
const mail: Channel = {
  ...poster,
  key: 'mail',
  report: () => {
    asked += 1;
    return Promise.resolve([]);
  },
};
const post: Channel = {
  ...poster,
  key: 'post',
  moments: [{ key: 'ahead', days: { event: 3, notice: 0 }, per: 'date' }],
};
const channels = [poster, broken, mail, post];

let command: Command;
let district: District;
let other: Command;

beforeAll(async () => {
  ({ command } = await makeDistrict());
  ({ command: other } = await makeDistrict());
  const { personId } = await makePerson({ command, role: 'volunteer' });
  command = { ...command, personId };
  district = (await globally((tx) => findDistrict(tx, command.districtId)))!;
});

test('two who press at once have pressed once', async () => {
  const eventId = await makeFest();
  const pressed = { ...hung, state: 'done' as const };
  await Promise.all([press(eventId, pressed), press(eventId, pressed)]);
  const [entry] = await entriesFor(eventId);
  expect(entry).toMatchObject({ state: 'done', step: 1 });
  expect(entry?.mark).toMatchObject({ personId: command.personId });
  const audit = await inDistrict(command.districtId, (tx) =>
    listAudit(tx, { subjectIds: [entry?.mark?.id ?? ''] }),
  );
  expect(audit.map(({ action }) => action)).toEqual(['announcement.done']);
});

test('who presses something else than somebody just did is told', async () => {
  const eventId = await makeFest();
  await press(eventId, { ...hung, state: 'done' });
  const code = { code: 'changed_meanwhile' };
  await expect(press(eventId, { ...hung, state: 'not_needed' })).rejects.toMatchObject(code);
  await expect(press(eventId, { ...hung, state: 'done', step: 7 })).rejects.toMatchObject(code);
});

test('taken back twice is taken back once, and it is as before', async () => {
  const eventId = await makeFest();
  await press(eventId, { ...hung, state: 'done' });
  await press(eventId, { ...hung, state: 'undone', step: 1 });
  await press(eventId, { ...hung, state: 'undone', step: 1 });
  expect((await entriesFor(eventId))[0]).toMatchObject({ state: 'planned', step: 2 });
});

test('what a channel cannot make is not ready, and the others are', async () => {
  const eventId = await makeFest();
  const where = { district, locale: 'de' as const, origin: 'https://x.example' };
  const failed = await makeAllReady({ command, asked: { eventId }, channels, ...where });
  expect(failed).toEqual(['broken']);
  const entries = await entriesFor(eventId);
  const states = Object.fromEntries(entries.map(({ channel, state }) => [channel, state]));
  expect(states).toEqual({ poster: 'ready', broken: 'planned', mail: 'ready', post: 'ready' });
  await makeAllReady({ command, asked: { eventId }, channels, ...where });
  expect((await entriesFor(eventId))[0]?.step).toBe(1);
});

test('what takes time is made by who presses, not by who looks', async () => {
  const eventId = await makeFest();
  const where = { district, locale: 'de' as const, origin: 'https://x.example' };
  await makeAllReady({ command, asked: { eventId }, channels: [slow], ...where });
  expect(prepared).toBe(1);
  const { now } = command;
  const [of] = await inDistrict(command.districtId, (tx) =>
    readAnnouncements(tx, { asked: { eventId }, channels: [slow], ...where, now }),
  );
  const offers = await collectOffers({
    ...{ of: of!, channels: [slow], wants: () => true },
    ...{ ...where, now },
  });
  expect(offers[0]?.offer?.texts).toHaveLength(1);
  expect(prepared).toBe(1);
});

test('what cannot be prepared is not ready', async () => {
  const eventId = await makeFest();
  const where = { district, locale: 'de' as const, origin: 'https://x.example' };
  const draw = () => Promise.reject(new Error('no typesetting'));
  const fails: Channel = { ...poster, prepare: () => Promise.resolve(draw) };
  const failed = await makeAllReady({ command, asked: { eventId }, channels: [fails], ...where });
  expect(failed).toEqual(['poster']);
  const [entry] = await entriesFor(eventId);
  expect(entry).toMatchObject({ state: 'planned', isOpen: true, hasFailed: true, mark: null });
  await makeAllReady({ command, asked: { eventId }, channels: [poster], ...where });
  expect((await entriesFor(eventId))[0]).toMatchObject({ state: 'ready', hasFailed: false });
});

test('a poster that was printed before the title changed is wrong, also when it hangs later', async () => {
  const eventId = await makeFest();
  const where = { district, locale: 'de' as const, origin: 'https://x.example' };
  await makeAllReady({ command, asked: { eventId }, channels: [poster], ...where });
  expect((await entriesFor(eventId))[0]?.changes).toEqual([]);
  await inDistrict(command.districtId, async (tx) => {
    const { version } = (await findEvent(tx, { id: eventId }))!;
    const details = eventDetails({ title: { de: 'Maifest' }, category: 'festivity' });
    const series = await listSeries(tx, [eventId]);
    await updateEvent(tx, { command, id: eventId, version, details, series });
  });
  await press(eventId, { ...hung, state: 'done', step: 1 });
  const [entry] = await entriesFor(eventId);
  expect(entry).toMatchObject({ state: 'done', changes: ['title'], isLate: true });
  await press(eventId, { ...hung, state: 'done', step: 2 });
  expect((await entriesFor(eventId))[0]).toMatchObject({ changes: [], isOpen: false });
});

test('a cancelled event whose poster hangs asks for taking it down', async () => {
  const eventId = await makeFest();
  await press(eventId, { ...hung, state: 'done' });
  await inDistrict(command.districtId, async (tx) => {
    const { version } = (await findEvent(tx, { id: eventId }))!;
    await setEventStatus(tx, { command, id: eventId, version, status: 'cancelled', reason: {} });
  });
  const entries = await entriesFor(eventId);
  expect(entries.map(({ channel, changes }) => [channel, changes])).toEqual([
    ['poster', ['cancelled']],
  ]);
});

test('nobody says by hand what a channel tells by itself, and unknown ways are none', async () => {
  const eventId = await makeFest();
  const code = { code: 'not_found' };
  for (const wrong of [{ channel: 'mail' }, { channel: 'smoke' }, { moment: 'never' }]) {
    await expect(press(eventId, { ...hung, state: 'done', ...wrong })).rejects.toMatchObject(code);
  }
  await expect(press(eventId, { ...hung, state: 'needed' })).rejects.toMatchObject(code);
});

test('another district sees, presses and counts nothing of it', async () => {
  const eventId = await makeFest();
  const foreign = (await globally((tx) => findDistrict(tx, other.districtId)))!;
  const pressed = inDistrict(other.districtId, (tx) =>
    pressEntry(tx, {
      ...{ command: other, district: foreign, channels, asked: { eventId } },
      entry: { ...hung, state: 'done' },
    }),
  );
  await expect(pressed).rejects.toMatchObject({ code: 'not_found' });
  const read = await inDistrict(other.districtId, (tx) =>
    readAnnouncements(tx, {
      ...{ channels, district: foreign, origin: '', locale: 'de', now: other.now },
    }),
  );
  expect(read).toEqual([]);
});

test('drafts, held dates and what is for the team only are not on the board', async () => {
  const before = await titles();
  await makeFest({ status: 'draft' });
  await makeFest({ status: 'tentative' });
  await makeFest({ audience: 'team' });
  expect(await titles()).toEqual(before);
});

test('each channel is asked once for the whole board', async () => {
  await makeFest();
  await makeFest();
  asked = 0;
  await readAll();
  expect(asked).toBe(1);
});

test('"Heute" says what the board says, to the team only', async () => {
  const eventId = await makeFest({ day: '2026-12-20' });
  const due = (role: string) =>
    inDistrict(command.districtId, (tx) =>
      dueAnnouncements(tx, {
        channels: [poster, post],
        circumstances: {
          command: { ...command, now: new Date('2026-12-10T09:00:00Z') },
          person: { id: command.personId!, roles: [role], organisationIds: [] },
          locale: 'de',
        },
      }),
    );
  const told = await due('volunteer');
  const found = told.filter(({ path }) => path.endsWith(eventId));
  expect(found).toMatchObject([{ text: '„Maifeier“ bekannt machen: Plakat', isLate: false }]);
  const late = told.filter(({ isLate }) => isLate);
  expect(late.map(({ isLate }) => isLate)).toEqual([true, true, true, true, true, true]);
  expect(late.at(-1)).toMatchObject({ path: '/team/bekannt-machen' });
  expect(await due('delegate')).toEqual([]);
  expect(await due('city')).toEqual([]);
});

test('"Heute" tells one by one what three events want today, and more than that in one line', async () => {
  const { command: busy } = await makeDistrict();
  const series = [seriesDetails({ localStart: '2026-12-12T15:00', rrule: null })];
  const due = async () =>
    inDistrict(busy.districtId, async (tx) => {
      const details = eventDetails({ title: { de: 'Maifeier' }, category: 'festivity' });
      await createEvent(tx, { command: busy, details, status: 'published', series });
      const now = new Date('2026-12-02T09:00:00Z');
      const person = { id: command.personId!, roles: ['volunteer'], organisationIds: [] };
      const circumstances = { command: { ...busy, now }, person, locale: 'de' as const };
      return dueAnnouncements(tx, { channels: [poster], circumstances });
    });
  for (const count of [1, 2, 3]) expect(await due()).toHaveLength(count);
  expect(await due()).toMatchObject([
    { text: '4 Dinge heute bekannt machen', path: '/team/bekannt-machen', isLate: false },
  ]);
});

test('of two who change the rules, the second is told', async () => {
  const change = (version: number) =>
    inDistrict(command.districtId, (tx) =>
      changeRules(tx, { command, rules: { off: ['broken'], days: {}, version } }),
    );
  await change(0);
  await expect(change(0)).rejects.toMatchObject({ code: 'changed_meanwhile' });
  await change(1);
  expect(await inDistrict(command.districtId, findRules)).toMatchObject({ version: 2 });
  expect(await inDistrict(other.districtId, findRules)).toMatchObject({ version: 0, off: [] });
});

const hung: Omit<PressedEntry, 'state'> = {
  channel: 'poster',
  moment: 'hung',
  dateId: null,
  step: 0,
};

async function makeFest({
  status = 'published',
  audience = 'public',
  day = '2026-12-12',
}: {
  status?: 'published' | 'draft' | 'tentative';
  audience?: 'public' | 'team';
  day?: string;
} = {}) {
  const details = eventDetails({ title: { de: 'Maifeier' }, category: 'festivity', audience });
  const series = [seriesDetails({ localStart: `${day}T15:00`, rrule: null })];
  const { id } = await inDistrict(command.districtId, (tx) =>
    createEvent(tx, { command, details, status, series }),
  );
  return id;
}

function press(eventId: string, entry: PressedEntry) {
  return inDistrict(command.districtId, (tx) =>
    pressEntry(tx, { command, district, channels, asked: { eventId }, entry }),
  );
}

function readAll(asking: { eventId: string } | 'all' = 'all') {
  const { now } = command;
  return inDistrict(command.districtId, (tx) =>
    readAnnouncements(tx, { asked: asking, channels, district, origin: '', locale: 'de', now }),
  );
}

const entriesFor = async (eventId: string) =>
  (await readAll({ eventId })).flatMap(({ entries }) => entries);

const titles = async () => (await readAll()).length;
