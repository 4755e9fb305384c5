import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  canTakeBackFromDate,
  changeFromDate,
  changeOccurrence,
  createEvent,
  listOccurrences,
  listSeries,
  previewFromDate,
  takeBackFromDate,
} from '../server.ts';

useDatabase();

async function tuesdays() {
  const { id, command } = await makeDistrict();
  const event = await inDistrict(id, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails(),
      status: 'published',
      series: [seriesDetails({ rrule: 'FREQ=WEEKLY;BYDAY=TU' })],
    }),
  );
  const list = () => inDistrict(id, (tx) => listOccurrences(tx, { eventId: event.id }));
  const days = async () => (await list()).slice(0, 4).map((one) => `${one.startsOn} ${one.state}`);
  return { id, command, event, list, days };
}

describe('"alle ab hier"', () => {
  it('moves this date and all after it to another weekday, and can be taken back', async () => {
    const { id, command, event, list, days } = await tuesdays();
    const before = await days();
    const third = (await list())[2]!;
    const change = {
      occurrenceId: third.id,
      localStart: '2026-12-09T17:00',
      durationMinutes: 60,
    };
    const seriesId = await inDistrict(id, (tx) =>
      changeFromDate(tx, { command, version: 1, change }),
    );
    expect(await days()).toEqual([
      '2026-11-24 scheduled',
      '2026-12-01 scheduled',
      '2026-12-09 scheduled',
      '2026-12-16 scheduled',
    ]);
    await inDistrict(id, (tx) =>
      takeBackFromDate(tx, { command, eventId: event.id, version: 2, seriesId }),
    );
    expect(await days()).toEqual(before);
    const series = await inDistrict(id, (tx) => listSeries(tx, [event.id]));
    expect(series.map((one) => one.rrule)).toEqual(['FREQ=WEEKLY;BYDAY=TU']);
  });

  it('shows beforehand what comes, and which dates changed by hand do not survive it', async () => {
    const { id, command, event, list, days } = await tuesdays();
    const [first, second, third] = await list();
    const move = {
      localStart: '2026-12-10T18:30',
      durationMinutes: 90,
      differs: {},
      reason: {},
    };
    await inDistrict(id, (tx) => changeOccurrence(tx, { command, id: third!.id, move }));
    const change = {
      occurrenceId: second!.id,
      localStart: '2026-12-02T18:30',
      durationMinutes: 90,
    };
    const preview = await inDistrict(id, (tx) => previewFromDate(tx, { command, change }));
    expect(preview).toMatchObject({
      dates: { length: 6, 0: { startsOn: '2026-12-02' } },
      byHand: [{ date: '2026-12-08', startsOn: '2026-12-10', stays: false }],
    });
    const seriesId = await inDistrict(id, (tx) =>
      changeFromDate(tx, { command, version: 1, change }),
    );
    expect(await days()).toEqual([
      `${first!.startsOn} scheduled`,
      '2026-12-02 scheduled',
      '2026-12-09 scheduled',
      '2026-12-10 cancelled',
    ]);
    await inDistrict(id, (tx) =>
      takeBackFromDate(tx, { command, eventId: event.id, version: 2, seriesId }),
    );
    expect((await days())[2]).toBe('2026-12-10 scheduled');
  });

  it('from the very first date on leaves no empty series behind', async () => {
    const { id, command, event, list } = await tuesdays();
    const change = {
      occurrenceId: (await list())[0]!.id,
      localStart: '2026-11-24T17:00',
      durationMinutes: 90,
    };
    const seriesId = await inDistrict(id, (tx) =>
      changeFromDate(tx, { command, version: 1, change }),
    );
    const series = () => inDistrict(id, (tx) => listSeries(tx, [event.id]));
    expect((await series()).map((one) => one.id)).toEqual([seriesId]);
    await inDistrict(id, (tx) =>
      takeBackFromDate(tx, { command, eventId: event.id, version: 2, seriesId }),
    );
    expect((await series()).map((one) => one.localStart)).toEqual(['2026-11-24T18:30']);
  });

  it('is not taken back while another one goes on from it, and no day is there twice', async () => {
    const { id, command, event, list } = await tuesdays();
    const split = async (index: number, version: number, localStart: string) => {
      const change = { occurrenceId: (await list())[index]!.id, localStart, durationMinutes: 90 };
      return inDistrict(id, (tx) => changeFromDate(tx, { command, version, change }));
    };
    const takeBack = (version: number, seriesId: string) =>
      inDistrict(id, (tx) =>
        takeBackFromDate(tx, { command, eventId: event.id, version, seriesId }),
      );
    const isOffered = (seriesId: string) =>
      inDistrict(id, (tx) => canTakeBackFromDate(tx, { seriesId, now: command.now }));
    const first = await split(1, 1, '2026-12-02T18:30');
    expect(await isOffered(first)).toBe(true);
    const second = await split(3, 2, '2026-12-17T18:30');
    expect([await isOffered(first), await isOffered(second)]).toEqual([false, true]);
    const before = (await list()).map((one) => one.startsOn);
    await expect(takeBack(3, first)).rejects.toMatchObject({ code: 'not_possible' });
    expect((await list()).map((one) => one.startsOn)).toEqual(before);
    await takeBack(3, second);
    await takeBack(4, first);
    expect((await list()).slice(0, 3).map((one) => one.startsOn)).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
    ]);
    expect(await isOffered(first)).toBe(false);
  });

  it("is refused when somebody saved the event's form meanwhile, or for the past", async () => {
    const { id, command, list } = await tuesdays();
    const occurrenceId = (await list())[1]!.id;
    const attempt = (version: number, localStart: string) =>
      inDistrict(id, (tx) =>
        changeFromDate(tx, {
          command,
          version,
          change: { occurrenceId, localStart, durationMinutes: 90 },
        }),
      );
    await expect(attempt(7, '2026-12-01T17:00')).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    await expect(attempt(1, '2026-11-20T17:00')).rejects.toMatchObject({ code: 'not_possible' });
  });
});
