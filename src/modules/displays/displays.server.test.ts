import { beforeEach, describe, expect, it } from 'vitest';
import type { Topic } from '#modules/announcements/index.ts';
import {
  createEvent,
  createNotice,
  findEvent,
  findNotice,
  listOccurrences,
} from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { screenChannel } from './channel.server.ts';
import { dueInDisplays } from './due.server.ts';
import { readScreenData } from './read-data.server.ts';
import { findScreenSeen, forgetDays, forgetScreensTick, noteScreen } from './seen.server.ts';
import { changeScreenSettings, findScreenSettings } from './settings.server.ts';
import { usualSettings } from './settings.ts';

useDatabase();

const minute = 60_000;
const day = 24 * 60 * minute;

let command: Command;

beforeEach(async () => {
  ({ command } = await makeDistrict({ now: new Date('2026-11-20T12:00:00Z') }));
});

const run = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const later = (milliseconds: number) => new Date(command.now.getTime() + milliseconds);
const note = (after: number) =>
  run((tx) => noteScreen(tx, { districtId: command.districtId, now: later(after) }));

describe('a screen that says that it runs', () => {
  it('is written every few minutes at most, however often it calls', async () => {
    for (const after of [0, minute, 3 * minute]) await note(after);
    expect(await run(findScreenSeen)).toEqual(later(0));
    await note(4 * minute);
    expect(await run(findScreenSeen)).toEqual(later(4 * minute));
  });

  it('is forgotten when it has been silent for long', async () => {
    await note(0);
    await run((tx) => forgetScreensTick.perDistrict(tx, { now: later(forgetDays * day) }));
    expect(await run(findScreenSeen)).not.toBeNull();
    await run((tx) => forgetScreensTick.perDistrict(tx, { now: later(forgetDays * day + 1) }));
    expect(await run(findScreenSeen)).toBeNull();
  });

  it('is seen in its own district only', async () => {
    await note(0);
    const other = await makeDistrict();
    expect(await inDistrict(other.id, findScreenSeen)).toBeNull();
  });

  it('stands in "Heute" when it has been silent for a day, and no longer when it is surely gone', async () => {
    await note(0);
    const dueAfter = (after: number, role = 'volunteer') =>
      run((tx) =>
        dueInDisplays(tx, {
          command: { ...command, now: later(after) },
          person: { id: '', roles: [role], organisationIds: [] },
          locale: 'de',
        }),
      );
    expect(await dueAfter(day - 1)).toEqual([]);
    expect(await dueAfter(2 * day)).toMatchObject([
      { text: 'Der Bildschirm im Schaufenster hat sich seit 2 Tagen nicht gemeldet' },
    ]);
    expect(await dueAfter(2 * day, 'delegate')).toEqual([]);
    expect(await dueAfter(22 * day)).toEqual([]);
  });
});

describe('what the district decides', () => {
  it('is kept, and not overwritten by who has not seen it', async () => {
    const settings = { ...usualSettings, night: null, withEnglish: true, isUsed: true };
    const change = (version: number) =>
      run((tx) => changeScreenSettings(tx, { command, version, settings }));
    await change(0);
    expect(await run(findScreenSettings)).toEqual({ ...settings, version: 1 });
    await expect(change(0)).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await change(1);
    await expect(change(1)).rejects.toMatchObject({ code: 'changed_meanwhile' });
  });
});

describe('the data', () => {
  it('names what three events are numbered under, and no dates of a single event', async () => {
    for (const [number, day] of [20, 21, 22].entries()) {
      const title = { de: `Adventsfenster ${number + 1}: Haus ${day}`, en: `Window ${number + 1}` };
      await writeEvent({ title, category: 'christmas' }, `2026-11-${day}T18:00`);
    }
    await writeEvent({ title: { de: 'Kurs 2: Nähen' } }, '2026-11-24T18:30');
    const { dates } = await readData('de');
    const named = dates.filter(({ numbered }) => numbered);
    expect(new Set(named.map(({ said }) => said.de?.title.text.split(' ')[0]))).toEqual(
      new Set(['Adventsfenster']),
    );
    expect(named[0]?.numbered?.said).toMatchObject({ de: 'Adventsfenster' });
    expect(new Set(named.map(({ numbered }) => numbered?.key)).size).toBe(1);
  });

  it('holds four weeks, office hours apart, in the languages that are wanted', async () => {
    await writeEvent({ title: { de: 'Rund ums Dorf' } }, '2026-11-24T18:30');
    await writeEvent({ title: { de: 'Büro' }, category: 'office_hour' }, '2026-11-24T10:00');
    const data = await readData('de');
    expect(data.dates.map(({ startsOn }) => startsOn)).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
    ]);
    expect(data.hours.length).toBeGreaterThan(3);
    expect(data.dates[0]?.said.de).toMatchObject({
      tile: { weekday: 'Di', day: '24', month: 'Nov' },
      time: '18:30 bis 20:00 Uhr',
      remarks: ['Ohne Anmeldung, einfach kommen'],
    });
    expect(data.hours[0]?.said.de).toMatchObject({ span: '10 bis 11:30 Uhr', end: '11:30 Uhr' });
    expect(data.codes['/termine/rund-ums-dorf']).toMatch(/^<svg/);
    expect(data.locales).toEqual(['de']);
    expect((await readData('en')).locales).toEqual(['en']);
    const settings = { ...usualSettings, withEnglish: true };
    await run((tx) => changeScreenSettings(tx, { command, version: 0, settings }));
    expect((await readData('de')).locales).toEqual(['de', 'en']);
  });

  it('shows notices as long as the district wants', async () => {
    await writeNotice();
    expect((await readData('de')).notices).toHaveLength(1);
    const settings = { ...usualSettings, noticeDays: 0 };
    await run((tx) => changeScreenSettings(tx, { command, version: 0, settings }));
    expect((await readData('de')).notices).toEqual([]);
  });
});

describe('the way "Schaufenster"', () => {
  it('is one where a screen was heard of, or the district says so', async () => {
    expect(await run((tx) => screenChannel.isUsed!(tx))).toBe(false);
    await note(0);
    expect(await run((tx) => screenChannel.isUsed!(tx))).toBe(true);
    const other = await makeDistrict();
    const settings = { ...usualSettings, isUsed: true };
    await inDistrict(other.id, async (tx) => {
      await changeScreenSettings(tx, { command: other.command, version: 0, settings });
      expect(await screenChannel.isUsed!(tx)).toBe(true);
    });
  });

  it('has told an event once a screen has run within its week', async () => {
    const id = await writeEvent({}, '2026-12-01T18:30');
    const topic = await eventTopic(id);
    const from = new Date('2026-11-24T23:00:00Z');
    expect(await report(topic, later(0))).toMatchObject({ state: 'planned', at: from });
    await note(0);
    expect(await report(topic, from)).toMatchObject({ state: 'planned', at: from });
    await note(from.getTime() - command.now.getTime());
    expect(await report(topic, from)).toMatchObject({
      state: 'done',
      at: from,
      path: '/schaufenster',
    });
  });

  it('says nothing of a notice where notices are not shown', async () => {
    const id = await writeNotice();
    const notice = (await run((tx) => findNotice(tx, { id })))!;
    const topic: Topic = { kind: 'notice', notice };
    expect(await report(topic, later(0))).toMatchObject({ state: 'planned' });
    await note(minute);
    expect(await report(topic, later(minute))).toMatchObject({ state: 'done' });
    const settings = { ...usualSettings, noticeDays: 0 };
    await run((tx) => changeScreenSettings(tx, { command, version: 0, settings }));
    expect(await report(topic, later(minute))).toBeUndefined();
  });
});

async function report(topic: Topic, now: Date) {
  const district = (await globally((tx) => findDistrict(tx, command.districtId)))!;
  const circumstances = {
    district,
    origin: 'https://heeren-werve.example',
    locale: 'de' as const,
    now,
  };
  const [found] = await run((tx) =>
    screenChannel.report!(tx, { topics: [topic], ...circumstances }),
  );
  return found;
}

async function eventTopic(id: string): Promise<Topic> {
  return run(async (tx) => ({
    kind: 'event' as const,
    event: (await findEvent(tx, { id }))!,
    dates: await listOccurrences(tx, { eventId: id }),
    date: null,
  }));
}

async function readData(locale: 'de' | 'en') {
  const district = (await globally((tx) => findDistrict(tx, command.districtId)))!;
  const reading = { districtId: command.districtId, now: command.now, fresh: true };
  return readScreenData({
    district,
    reading,
    locale,
    origin: 'https://heeren-werve.example',
    build: 'b',
  });
}

async function writeEvent(changes: Parameters<typeof eventDetails>[0], localStart: string) {
  const series = [seriesDetails({ localStart, rrule: 'FREQ=WEEKLY' })];
  const details = eventDetails(changes);
  const { id } = await run((tx) =>
    createEvent(tx, { command, details, status: 'published', series }),
  );
  return id;
}

async function writeNotice() {
  const texts = { title: { de: 'Neue Bank' }, summary: {}, body: {}, thanks: {} };
  const details = {
    ...texts,
    kind: 'news' as const,
    eventId: null,
    organisationId: null,
    pictureId: null,
  };
  const { id } = await run((tx) => createNotice(tx, { command, details, step: 'published' }));
  return id;
}
