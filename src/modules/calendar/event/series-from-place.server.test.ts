import { describe, expect, it } from 'vitest';
import { listAudit } from '#platform/audit/audit.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { feedText } from '../../../../tests/factories/feed.ts';
import { parseEventForm, partsOf, valuesOfEvent } from '../forms.ts';
import type { SeriesDifference } from '../index.ts';
import { remakeOccurrences } from '../occurrence/remake.server.ts';
import {
  cancelFromDate,
  changeFromDate,
  changeOccurrence,
  createEvent,
  findEvent,
  listOccurrences,
  listSeries,
  previewFromDate,
  takeBackEdit,
  takeBackFromDate,
  updateEvent,
} from '../server.ts';
import { usesInCalendar } from './use.server.ts';

useDatabase();

async function tuesdays() {
  const { id, command } = await makeDistrict();
  const office = await makePlace({ command, name: 'Stadtteilbüro' });
  const hall = await makePlace({ command, name: 'Bürgerhaus' });
  const tx = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) => inDistrict(id, work);
  const create = (title: string, placeId: string, localStart = '2026-11-24T18:30') =>
    tx((db) =>
      createEvent(db, {
        command,
        details: eventDetails({ title: { de: title }, placeId }),
        status: 'published',
        series: [seriesDetails({ localStart, rrule: 'FREQ=WEEKLY;BYDAY=TU' })],
      }),
    );
  const event = await create('Treff', office);
  const list = () => tx((db) => listOccurrences(db, { eventId: event.id }));
  const changeOf = async (
    date: string,
    more: { differs?: SeriesDifference; lastDay?: string | null; localStart?: string } = {},
  ) => ({
    occurrenceId: (await list()).find((one) => one.date === date)!.id,
    localStart: `${date}T18:30`,
    durationMinutes: 90,
    ...more,
  });
  const from = async (...args: Parameters<typeof changeOf>) => {
    const change = await changeOf(...args);
    return tx((db) => changeFromDate(db, { command, version: 1, change }));
  };
  const shown = async () =>
    (await list()).slice(0, 4).map((one) => [one.date, one.place?.name, one.note.de]);
  return { command, tx, event, office, hall, create, list, changeOf, from, shown };
}

describe('"alle ab hier" in another place', () => {
  it('is so for every date from then on, also those made later, and can be taken back', async () => {
    const { command, tx, event, hall, from, shown, list } = await tuesdays();
    const before = await shown();
    const note = { de: 'Ab jetzt mit Kaffee' };
    const seriesId = await from('2026-12-08', { differs: { placeId: hall, note } });
    expect(await shown()).toEqual([
      ['2026-11-24', 'Stadtteilbüro', undefined],
      ['2026-12-01', 'Stadtteilbüro', undefined],
      ['2026-12-08', 'Bürgerhaus', 'Ab jetzt mit Kaffee'],
      ['2026-12-15', 'Bürgerhaus', 'Ab jetzt mit Kaffee'],
    ]);
    const later = { ...command, now: new Date('2027-03-01T03:00:00Z') };
    await tx((db) => remakeOccurrences(db, { command: later, seriesId }));
    expect((await list()).at(-1)).toMatchObject({ place: { name: 'Bürgerhaus' }, note });
    const [last] = await tx((db) => listAudit(db, { subjectIds: [event.id] }));
    expect(last).toMatchObject({ action: 'event.changed_from' });
    await tx((db) => takeBackFromDate(db, { command, eventId: event.id, version: 2, seriesId }));
    expect(await shown()).toEqual(before);
  });

  it('takes the new room and frees the old one, once', async () => {
    const { create, office, hall, from } = await tuesdays();
    await from('2026-12-08', { differs: { placeId: hall } });
    await create('Chor', office, '2026-12-08T18:30');
    await expect(create('Tanz', hall, '2026-12-08T19:00')).rejects.toMatchObject({
      code: 'room_taken',
    });
  });

  it('is refused where the room is somebody else’s, and the preview says so before', async () => {
    const { command, tx, create, hall, from, changeOf, shown } = await tuesdays();
    await create('Chor', hall, '2026-12-15T19:00');
    const before = await shown();
    const asked = { differs: { placeId: hall } };
    const change = await changeOf('2026-12-08', asked);
    const preview = await tx((db) => previewFromDate(db, { command, change }));
    expect(preview).toMatchObject({ rooms: { 0: { title: { de: 'Chor' } } } });
    const refused = { code: 'room_taken', clashes: { 0: { title: { de: 'Chor' } } } };
    await expect(from('2026-12-08', asked)).rejects.toMatchObject(refused);
    expect(await shown()).toEqual(before);
  });

  it('leaves a date its own place and note, and a date can do without the note', async () => {
    const { command, tx, office, hall, from, list, shown } = await tuesdays();
    await from('2026-12-01', { differs: { placeId: hall, note: { de: 'Mit Kaffee' } } });
    const dates = await list();
    const move = (date: string, differs: object) => ({
      command,
      id: dates.find((one) => one.date === date)!.id,
      move: { localStart: `${date}T18:30`, durationMinutes: 90, differs, reason: {} },
    });
    await tx((db) => changeOccurrence(db, move('2026-12-08', { placeId: office })));
    await tx((db) => changeOccurrence(db, move('2026-12-15', { note: {} })));
    expect((await shown()).slice(2)).toEqual([
      ['2026-12-08', 'Stadtteilbüro', 'Mit Kaffee'],
      ['2026-12-15', 'Bürgerhaus', undefined],
    ]);
  });

  it('stays when the rule is changed in the form, and when the rest is cancelled', async () => {
    const { command, tx, event, hall, office, from, list } = await tuesdays();
    await from('2026-12-01', { differs: { placeId: hall } });
    await tx(async (db) => {
      const series = (await listSeries(db, [event.id])).map(({ differs: _, ...one }) =>
        one.localStart > '2026-12-01' ? { ...one, localStart: '2026-12-01T17:00' } : one,
      );
      const details = eventDetails({ title: { de: 'Treff' }, placeId: office });
      await updateEvent(db, { command, id: event.id, version: 2, details, series });
    });
    const third = (await list())[2]!;
    expect(third).toMatchObject({ place: { name: 'Bürgerhaus' } });
    expect(third.startsAt).toBe('2026-12-08T16:00:00.000Z');
    await tx((db) =>
      cancelFromDate(db, { command, version: 3, occurrenceId: third.id, reason: {} }),
    );
    expect((await list())[2]).toMatchObject({ state: 'cancelled', place: { name: 'Bürgerhaus' } });
  });

  it('is what calendars say, in the rule and not date by date; and the place is in use', async () => {
    const { command, tx, hall, from } = await tuesdays();
    await from('2026-12-08', { differs: { placeId: hall, note: { de: 'Mit Kaffee' } } });
    const text = await feedText(command);
    expect(text.match(/^LOCATION:.*/gm)).toEqual([
      expect.stringContaining('Stadtteilbüro'),
      expect.stringContaining('Bürgerhaus'),
    ]);
    expect(text.match(/^DESCRIPTION:Mit Kaffee/gm)).toHaveLength(1);
    expect(text).not.toContain('RECURRENCE-ID');
    const uses = await tx((db) => usesInCalendar(db, { table: 'place', ids: [hall] }));
    expect(uses).toHaveLength(1);
    const found = await tx((db) => listOccurrences(db, { search: 'Bürgerhaus', limit: 1 }));
    expect(found.map(({ date }) => date)).toEqual(['2026-12-08']);
  });
});

describe('the form of an event of which a part is elsewhere', () => {
  const known = (placeIds: string[]) => ({
    placeIds,
    organisationIds: [],
    pictureIds: [],
    needsOrganisation: false,
  });

  /** Opens the form, chooses a place (or leaves it), saves. */
  async function saveForm(
    { command, tx, event, office, hall }: Awaited<ReturnType<typeof tuesdays>>,
    { placeId, extra }: { placeId?: string; extra?: string } = {},
  ) {
    return tx(async (db) => {
      const stored = (await findEvent(db, { id: event.id }))!;
      const series = await listSeries(db, [event.id]);
      const { now, timeZone } = command;
      const parts = partsOf({ series, placeId: stored.placeId, now });
      const shown = valuesOfEvent({ event: stored, parts });
      const values = { ...shown, summary: 'Neu', placeId: placeId ?? shown.placeId };
      const places = known([office, hall, ...(extra ? [extra] : [])]);
      const { input } = parseEventForm({ values, known: places, timeZone, parts, now });
      await updateEvent(db, { command, id: event.id, version: stored.version, ...input! });
      return shown.placeId;
    });
  }

  it('shows where it is now, and leaves every date where it is when the place is not touched', async () => {
    const all = await tuesdays();
    await all.from('2026-11-24', { differs: { placeId: all.hall } });
    const before = await all.shown();
    expect(await saveForm(all)).toBe(all.hall);
    expect(await all.shown()).toEqual(before);
    const stored = await all.tx((db) => findEvent(db, { id: all.event.id }));
    expect(stored!.placeId).toBe(all.office);
  });

  it('moves all to another place that is chosen there, which can be taken back', async () => {
    const all = await tuesdays();
    const { command, tx, event, from, shown } = all;
    await from('2026-11-24', { differs: { placeId: all.hall, note: { de: 'Mit Kaffee' } } });
    const before = await shown();
    const church = await makePlace({ command, name: 'Kirche' });
    await saveForm(all, { placeId: church, extra: church });
    expect((await shown())[1]).toEqual(['2026-12-01', 'Kirche', 'Mit Kaffee']);
    await tx((db) => takeBackEdit(db, { command, id: event.id, version: 3 }));
    expect(await shown()).toEqual(before);
  });
});

describe('"alle ab hier" until another end', () => {
  it('ends the series on that day, and goes on again when it is taken back', async () => {
    const { command, tx, event, from, list } = await tuesdays();
    const seriesId = await from('2026-12-08', { lastDay: '2026-12-20' });
    expect((await list()).map(({ date }) => date)).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
    ]);
    await tx((db) => takeBackFromDate(db, { command, eventId: event.id, version: 2, seriesId }));
    expect((await list()).length).toBeGreaterThan(70);
  });

  it('cannot end before it begins', async () => {
    const { command, tx, changeOf } = await tuesdays();
    const change = await changeOf('2026-12-08', { lastDay: '2026-12-07' });
    const preview = await tx((db) => previewFromDate(db, { command, change }));
    expect(preview).toBe('ends_before_first');
  });
});
