import { describe, expect, it } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import {
  addEvent,
  asRead,
  feedRequest,
  feedText,
  makeCalendarDistrict,
} from '../../../../tests/factories/feed.ts';
import { eventDetails } from '../../../../tests/factories/event.ts';
import { readByIcalJs, readByNodeIcal } from '../../../../tests/oracles/calendar-readers.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import {
  cancelOccurrence,
  changeOccurrence,
  findDateCalendar,
  listOccurrences,
  listSeries,
  skipOccurrence,
  updateEvent,
} from '../server.ts';

useDatabase();

const span = { from: new Date('2026-10-01T00:00:00Z'), until: new Date('2028-05-20T00:00:00Z') };

async function ask(command: Command, { slug = 'treff', date }: { slug?: string; date: string }) {
  const asked = await feedRequest(command);
  return inDistrict(command.districtId, (db) => findDateCalendar(db, { ...asked, slug, date }));
}

async function fileOf(command: Command, asked: { slug?: string; date: string }): Promise<string> {
  const answer = await ask(command, asked);
  if (answer.kind !== 'found') throw new Error(answer.kind);
  return answer.text.replaceAll('\r\n ', '');
}

async function weeklyTreff() {
  const { command, tx } = await makeCalendarDistrict();
  const { id } = await tx((db) =>
    addEvent(db, command, { title: 'Treff', rrule: 'FREQ=WEEKLY;BYDAY=TU' }),
  );
  const dates = () => tx((db) => listOccurrences(db, {}));
  return { command, tx, id, dates };
}

describe('the calendar file of one date', () => {
  it('holds that date alone, as ical.js and node-ical read it', async () => {
    const { command, dates } = await weeklyTreff();
    const text = await fileOf(command, { date: '2026-12-01' });
    const ours = [asRead((await dates())[1]!)];
    expect(readByIcalJs(text, span)).toEqual(ours);
    expect(readByNodeIcal(text, span)).toEqual(ours);
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).toContain('TZID:Europe/Berlin');
    expect(text).not.toMatch(/RRULE:FREQ=WEEKLY|RECURRENCE-ID|X-WR-CALNAME|SOURCE/);
    expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
    expect(text).toContain('URL:https://heeren-werve.example/termine/treff/2026-12-01');
  });

  it('has a UID that no calendar to subscribe to has, and keeps it when the date is moved', async () => {
    const { command, tx, dates } = await weeklyTreff();
    const before = uidsOf(await fileOf(command, { date: '2026-12-01' }));
    expect(before).toHaveLength(1);
    expect(uidsOf(await feedText(command))).not.toContain(before[0]);
    const sequence = sequenceOf(await fileOf(command, { date: '2026-12-01' }));
    const move = { localStart: '2026-12-03T17:00', durationMinutes: 60, differs: {}, reason: {} };
    const { id } = (await dates())[1]!;
    await tx((db) => changeOccurrence(db, { command, id, move }));
    const text = await fileOf(command, { date: '2026-12-01' });
    expect(uidsOf(text)).toEqual(before);
    expect(sequenceOf(text)).toBeGreaterThan(sequence);
    expect(readByIcalJs(text, span)[0]!.start).toBe('2026-12-03T16:00:00.000Z');
    expect(await ask(command, { date: '2026-12-03' })).toEqual({
      kind: 'moved',
      to: '2026-12-01',
    });
  });

  it('says that the date is cancelled', async () => {
    const { command, tx, dates } = await weeklyTreff();
    const { id } = (await dates())[1]!;
    await tx((db) => cancelOccurrence(db, { command, id, reason: { de: 'Sturm' } }));
    const text = await fileOf(command, { date: '2026-12-01' });
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).toContain('SUMMARY:Abgesagt: Treff');
    expect(text).toContain('Grund: Sturm');
  });

  it('holds all dates of a day on which it takes place more than once', async () => {
    const { command, tx } = await makeCalendarDistrict();
    await tx((db) =>
      addEvent(db, command, {
        title: 'Führung',
        rrule: 'FREQ=MONTHLY;BYDAY=1SA;BYHOUR=10,15',
        localStart: '2026-12-05T10:00',
        durationMinutes: 60,
      }),
    );
    const text = await fileOf(command, { slug: 'fuehrung', date: '2026-12-05' });
    expect(new Set(uidsOf(text)).size).toBe(2);
    expect(readByNodeIcal(text, span).map(({ start }) => start)).toEqual([
      '2026-12-05T09:00:00.000Z',
      '2026-12-05T14:00:00.000Z',
    ]);
  });

  it('is a whole day where the date is one', async () => {
    const { command, tx } = await makeCalendarDistrict();
    const camp = { title: 'Lager', allDay: true, durationMinutes: 2880 };
    await tx((db) => addEvent(db, command, { ...camp, localStart: '2026-12-05T00:00' }));
    const text = await fileOf(command, { slug: 'lager', date: '2026-12-05' });
    expect(readByIcalJs(text, span)).toMatchObject([{ start: '2026-12-05', end: '2026-12-07' }]);
  });

  it('is not there for a day without a date, one left out, or what citizens may not see', async () => {
    const { command, tx, dates } = await weeklyTreff();
    const unknown = { kind: 'unknown', problem: 'date' };
    expect(await ask(command, { date: '2026-12-02' })).toEqual(unknown);
    expect(await ask(command, { date: 'morgen' })).toEqual(unknown);
    const { id } = (await dates())[1]!;
    await tx((db) => skipOccurrence(db, { command, id, reason: {} }));
    expect(await ask(command, { date: '2026-12-01' })).toEqual(unknown);
    await tx((db) => addEvent(db, command, { title: 'Geheim', status: 'draft' }));
    const hidden = await ask(command, { slug: 'geheim', date: '2026-11-24' });
    expect(hidden).toEqual({ kind: 'unknown', problem: 'event' });
  });

  it('is found by an old name', async () => {
    const { command, tx, id } = await weeklyTreff();
    await tx(async (db) => {
      const details = eventDetails({ title: { de: 'Runde' } });
      const series = await listSeries(db, [id]);
      await updateEvent(db, { command, id, version: 1, details, series });
    });
    expect(await ask(command, { date: '2026-12-01' })).toEqual({ kind: 'renamed', slug: 'runde' });
  });
});

const uidsOf = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
const sequenceOf = (text: string) => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1]);
