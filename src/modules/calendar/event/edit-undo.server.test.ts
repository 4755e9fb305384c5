import { describe, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { forgetEditsTick } from './edit-kept.server.ts';
import {
  cancelOccurrence,
  changeOccurrence,
  createEvent,
  findEvent,
  findLastEdit,
  findRenamed,
  listOccurrences,
  listSeries,
  setEventStatus,
  takeBackEdit,
  tieToOccurrences,
  updateEvent,
} from '../server.ts';
import type { EventDetails, EventStatus, SeriesDetails } from '../index.ts';

useDatabase();

const tuesdays = seriesDetails({ rrule: 'FREQ=WEEKLY;BYDAY=TU' });

/** A published event on Tuesdays, and how it is edited and taken back. */
async function anEvent({ series = [tuesdays], status = 'published' as const } = {}) {
  const { id: districtId, command } = await makeDistrict();
  const run = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const { id } = await run((tx) =>
    createEvent(tx, { command, details: eventDetails(), status, series }),
  );
  const stored = () => run((tx) => listSeries(tx, [id]));
  return {
    id,
    command,
    run,
    stored,
    event: async () => (await run((tx) => findEvent(tx, { id })))!,
    dates: () => run((tx) => listOccurrences(tx, { eventId: id })),
    days: async () =>
      (await run((tx) => listOccurrences(tx, { eventId: id })))
        .slice(0, 4)
        .map((one) => `${one.startsOn} ${one.state}`),
    edit: async (change: {
      details?: Partial<EventDetails>;
      series?: (SeriesDetails & { id?: string })[];
      version?: number;
      status?: EventStatus;
    }) => {
      const { version = 1, details = {}, series = await stored(), status } = change;
      await run((tx) =>
        updateEvent(tx, {
          command,
          id,
          version,
          details: eventDetails(details),
          series,
          status,
        }),
      );
    },
    takeBack: (version = 2, now = command.now) =>
      run((tx) => takeBackEdit(tx, { command: { ...command, now }, id, version })),
    lastEdit: (version = 2, now = command.now) =>
      run((tx) => findLastEdit(tx, { eventId: id, version, now })),
  };
}

describe('an edit of an event that is taken back', () => {
  it('gives back texts and says beforehand what was changed', async () => {
    const one = await anEvent();
    const before = await one.event();
    await one.edit({
      details: { summary: { de: 'Ganz neu' }, dropIn: false, category: 'festivity' },
    });
    expect(await one.lastEdit()).toMatchObject({ fields: ['summary', 'category', 'drop_in'] });
    await one.takeBack();
    expect(await one.event()).toEqual({ ...before, version: 3, updatedAt: expect.any(Date) });
    expect(await one.lastEdit(3)).toBeNull();
  });

  it('gives back the time and the room, and every date keeps its identity', async () => {
    const one = await anEvent();
    const hall = await makePlace({ command: one.command, name: 'Saal' });
    const before = await one.dates();
    await one.edit({
      details: { placeId: hall },
      series: (await one.stored()).map((series) => ({ ...series, localStart: '2026-11-24T10:00' })),
    });
    expect((await one.dates())[0]).toMatchObject({
      startsAt: '2026-11-24T09:00:00.000Z',
      place: { name: 'Saal' },
    });
    expect(await one.lastEdit()).toMatchObject({ fields: ['place_id', 'dates'] });
    await one.takeBack();
    const after = await one.dates();
    expect(after.map(({ id, startsAt, place }) => ({ id, startsAt, place }))).toEqual(
      before.map(({ id, startsAt, place }) => ({ id, startsAt, place })),
    );
  });

  it('gives back another rule, with the dates that had become cancelled because of it', async () => {
    const one = await anEvent();
    const [first, second] = await one.dates();
    const move = { localStart: '2026-11-24T20:00', durationMinutes: 90, differs: {}, reason: {} };
    await one.run((tx) => changeOccurrence(tx, { command: one.command, id: first!.id, move }));
    const reason = { de: 'Frost' };
    await one.run((tx) => cancelOccurrence(tx, { command: one.command, id: second!.id, reason }));
    const before = await one.dates();
    await one.edit({
      series: (await one.stored()).map((series) => ({
        ...series,
        localStart: '2026-11-26T18:30',
        rrule: 'FREQ=WEEKLY;BYDAY=TH',
      })),
    });
    expect(await one.days()).toEqual([
      '2026-11-24 cancelled',
      '2026-11-26 scheduled',
      '2026-12-01 cancelled',
      '2026-12-03 scheduled',
    ]);
    await one.takeBack();
    const told = (dates: typeof before) =>
      dates.map(({ startsAt, state, moved, reason }) => ({ startsAt, state, moved, reason }));
    expect(told(await one.dates())).toEqual(told(before));
  });

  it('lets a series that had begun run on as before, under its own name for calendar programs', async () => {
    const running = seriesDetails({
      localStart: '2026-08-25T18:30',
      rrule: 'FREQ=WEEKLY;BYDAY=TU',
    });
    const one = await anEvent({ series: [running] });
    const before = await one.dates();
    const [stored] = await one.stored();
    await one.edit({
      series: [
        { ...stored!, localStart: '2026-11-25T19:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' },
        { ...tuesdays, localStart: '2026-12-24T10:00', rrule: null },
      ],
    });
    expect(await one.stored()).toHaveLength(3);
    await one.takeBack();
    expect((await one.stored()).map(({ uid, rrule }) => ({ uid, rrule }))).toEqual([
      { uid: stored!.uid, rrule: stored!.rrule },
    ]);
    const told = (dates: typeof before) =>
      dates.map(({ startsAt, state }) => ({ startsAt, state }));
    expect(told(await one.dates())).toEqual(told(before));
  });

  it('brings a series back that was ended, and takes added dates away, past ones too', async () => {
    const one = await anEvent();
    const before = await one.days();
    await one.edit({
      series: [{ ...tuesdays, localStart: '2026-10-10T10:00', rrule: null }],
    });
    expect(await one.days()).toEqual(['2026-10-10 scheduled']);
    await one.takeBack();
    expect(await one.days()).toEqual(before);
  });

  it('cancels an added date on which something hangs, even a past one', async () => {
    const one = await anEvent();
    const past = { ...tuesdays, localStart: '2026-10-10T10:00', rrule: null };
    await one.edit({ series: [...(await one.stored()), past] });
    const added = (await one.dates()).find(({ startsOn }) => startsOn === '2026-10-10')!;
    await one.run((tx) =>
      tieToOccurrences(tx, {
        command: one.command,
        occurrenceIds: [added.id],
        tie: { kind: 'duty', id: newId() },
      }),
    );
    await one.takeBack();
    expect((await one.dates()).filter(({ state }) => state === 'cancelled')).toMatchObject([
      { id: added.id, startsOn: '2026-10-10' },
    ]);
  });

  it('gives back the address too, and the newer one leads to it', async () => {
    const one = await anEvent();
    await one.edit({ details: { title: { de: 'Maifeier' } } });
    expect((await one.event()).slug).toBe('maifeier');
    await one.takeBack();
    expect((await one.event()).slug).toBe('rund-ums-dorf');
    expect(await one.run((tx) => findRenamed(tx, 'maifeier'))).toBe('rund-ums-dorf');
    expect(await one.run((tx) => findRenamed(tx, 'rund-ums-dorf'))).toBeNull();
  });

  it('gives back the status that it had before the same press', async () => {
    const one = await anEvent({ status: 'draft' as 'published' });
    await one.edit({ details: { summary: { de: 'Neu' } }, status: 'published' });
    expect(await one.event()).toMatchObject({ status: 'published', version: 2 });
    await one.takeBack();
    expect(await one.event()).toMatchObject({ status: 'draft', publishedAt: null });
  });
});

describe('an edit that can no longer be taken back', () => {
  it('stays when somebody changed the event since, and says so', async () => {
    const one = await anEvent();
    await one.edit({ details: { summary: { de: 'Erst' } } });
    await one.edit({ details: { summary: { de: 'Dann' } }, version: 2 });
    await expect(one.takeBack(2)).rejects.toMatchObject({ code: 'too_late' });
    await one.run((tx) =>
      setEventStatus(tx, { command: one.command, id: one.id, version: 3, status: 'tentative' }),
    );
    await expect(one.takeBack(3)).rejects.toMatchObject({ code: 'too_late' });
    await expect(one.takeBack(4)).rejects.toMatchObject({ code: 'too_late' });
    expect(await one.lastEdit(4)).toBeNull();
    expect(await one.event()).toMatchObject({ summary: { de: 'Dann' }, status: 'tentative' });
  });

  it('stays when its dates have begun to take place; texts can still go back', async () => {
    const one = await anEvent();
    const later = new Date('2026-11-27T12:00:00Z');
    const series = (await one.stored()).map((stored) => ({
      ...stored,
      localStart: '2026-11-26T18:30',
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
    }));
    await one.edit({ series });
    expect(await one.lastEdit(2)).not.toBeNull();
    expect(await one.lastEdit(2, later)).toBeNull();
    await expect(one.takeBack(2, later)).rejects.toMatchObject({ code: 'too_late' });
    await one.edit({ details: { summary: { de: 'Neu' } }, version: 2 });
    await one.takeBack(3, later);
    expect(await one.event()).toMatchObject({ summary: eventDetails().summary, version: 4 });
  });

  it('stays as a whole when the room went to somebody else', async () => {
    const one = await anEvent();
    const hall = await makePlace({ command: one.command, name: 'Saal' });
    await one.edit({ details: { placeId: hall } });
    await one.edit({ details: { title: { de: 'Draußen' }, placeId: null }, version: 2 });
    const [first] = await one.dates();
    await one.run((tx) =>
      createEvent(tx, {
        command: one.command,
        details: eventDetails({ title: { de: 'Chorprobe' }, placeId: hall }),
        status: 'published',
        series: [seriesDetails({ localStart: '2026-11-24T18:00', rrule: null })],
      }),
    );
    await expect(one.takeBack(3)).rejects.toMatchObject({
      code: 'room_taken',
      clashes: [{ startsAt: first!.startsAt, title: { de: 'Chorprobe' } }],
    });
    expect(await one.event()).toMatchObject({ slug: 'draussen', placeId: null, version: 3 });
    expect(await one.lastEdit(3)).not.toBeNull();
  });

  it('is forgotten after two weeks: its texts may name people', async () => {
    const one = await anEvent();
    await one.edit({ details: { contact: { de: 'Frau Muster' } } });
    const days = (count: number) => new Date(one.command.now.getTime() + count * 86_400_000);
    await one.run((tx) => forgetEditsTick.perDistrict(tx, { now: days(13) }));
    expect(await one.lastEdit()).not.toBeNull();
    await one.run((tx) => forgetEditsTick.perDistrict(tx, { now: days(15) }));
    expect(await one.lastEdit()).toBeNull();
  });
});
