import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  addClosure,
  cancelOccurrence,
  changeOccurrence,
  createEvent,
  listOccurrences,
  listSeries,
  removeClosure,
  restoreOccurrence,
  skipOccurrence,
  undoOccurrenceChanges,
  updateEvent,
} from '../server.ts';

useDatabase();

async function openMeeting(changes: Parameters<typeof seriesDetails>[0] = {}) {
  const { id, command } = await makeDistrict();
  const placeId = await makePlace({ command });
  const event = await inDistrict(id, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails({ placeId }),
      status: 'published',
      series: [seriesDetails(changes)],
    }),
  );
  const list = () => inDistrict(id, (tx) => listOccurrences(tx, {}));
  return { id, command, event, placeId, list };
}

describe('one date of a series', () => {
  it('is moved to another evening, keeps its address and says why', async () => {
    const { id, command, list } = await openMeeting();
    const [first] = await list();
    await inDistrict(id, (tx) =>
      changeOccurrence(tx, {
        command,
        id: first!.id,
        move: {
          localStart: '2026-11-26T19:00',
          durationMinutes: 90,
          differs: { note: { de: 'Im Feuerwehrhaus' } },
          reason: { de: 'Wahlabend' },
        },
      }),
    );
    const [moved] = await list();
    expect(moved).toMatchObject({
      id: first!.id,
      date: '2026-11-24',
      startsOn: '2026-11-26',
      startsAt: '2026-11-26T18:00:00.000Z',
      moved: true,
      note: { de: 'Im Feuerwehrhaus' },
      reason: { de: 'Wahlabend' },
      sequence: 1,
    });
  });

  it('stays moved when the series gets another time, and follows it again after undo', async () => {
    const { id, command, event, list } = await openMeeting();
    const [first] = await list();
    await inDistrict(id, async (tx) => {
      await changeOccurrence(tx, {
        command,
        id: first!.id,
        move: { localStart: '2026-11-26T19:00', durationMinutes: 90, differs: {}, reason: {} },
      });
      const series = await listSeries(tx, [event.id]);
      await updateEvent(tx, {
        command,
        id: event.id,
        version: 1,
        details: eventDetails(),
        series: series.map((one) => ({ ...one, localStart: '2026-11-24T17:00' })),
      });
    });
    expect((await list())[0]).toMatchObject({ startsAt: '2026-11-26T18:00:00.000Z', moved: true });
    await inDistrict(id, (tx) => undoOccurrenceChanges(tx, { command, id: first!.id }));
    expect((await list())[0]).toMatchObject({ startsAt: '2026-11-24T16:00:00.000Z', moved: false });
  });

  it('is cancelled visibly, skipped invisibly, and both can be taken back', async () => {
    const { id, command, list } = await openMeeting();
    const [first, second] = await list();
    const change = (occurrence: typeof first) => ({ command, id: occurrence!.id, reason: {} });
    await inDistrict(id, async (tx) => {
      await cancelOccurrence(tx, change(first));
      await skipOccurrence(tx, change(second));
    });
    const after = await list();
    expect(after[0]).toMatchObject({ date: '2026-11-24', state: 'cancelled' });
    expect(after[1]!.date).toBe('2027-01-26');
    await inDistrict(id, async (tx) => {
      await restoreOccurrence(tx, change(first));
      await restoreOccurrence(tx, change(second));
    });
    expect((await list()).slice(0, 2).map((one) => [one.date, one.state])).toEqual([
      ['2026-11-24', 'scheduled'],
      ['2026-12-29', 'scheduled'],
    ]);
  });

  it('gives its room free when cancelled, and does not get it back from who took it', async () => {
    const { id, command, placeId, list } = await openMeeting();
    const [first] = await list();
    const change = { command, id: first!.id, reason: {} };
    await inDistrict(id, (tx) => cancelOccurrence(tx, change));
    await inDistrict(id, (tx) =>
      createEvent(tx, {
        command,
        details: eventDetails({ title: { de: 'Chorprobe' }, placeId }),
        status: 'published',
        series: [seriesDetails({ rrule: null })],
      }),
    );
    await expect(inDistrict(id, (tx) => restoreOccurrence(tx, change))).rejects.toMatchObject({
      code: 'room_taken',
      clashes: [{ title: { de: 'Chorprobe' } }],
    });
  });

  it('that was cancelled by hand becomes history instead of vanishing when its series ends earlier', async () => {
    const { id, command, event, list } = await openMeeting();
    const dates = await list();
    await inDistrict(id, async (tx) => {
      await cancelOccurrence(tx, { command, id: dates[2]!.id, reason: { de: 'Glatteis' } });
      const [series] = await listSeries(tx, [event.id]);
      await updateEvent(tx, {
        command,
        id: event.id,
        version: 1,
        details: eventDetails(),
        series: [{ ...series!, rrule: 'FREQ=MONTHLY;COUNT=1;BYDAY=-1TU' }],
      });
    });
    expect((await list()).map((one) => [one.date, one.state])).toEqual([
      ['2026-11-24', 'scheduled'],
      ['2027-01-26', 'cancelled'],
    ]);
  });
});

describe('closures', () => {
  it('make a series that minds them skip the date, and give it back when they are taken away', async () => {
    const { id, command, list } = await openMeeting({ onHoliday: 'skip' });
    const closureId = await inDistrict(id, (tx) =>
      addClosure(tx, {
        command,
        closure: {
          kind: 'own',
          name: { de: 'Betriebsruhe' },
          startsOn: '2026-12-23',
          endsOn: '2027-01-03',
        },
        source: 'Organisationsteam',
      }),
    );
    expect((await list())[1]!.date).toBe('2027-01-26');
    await inDistrict(id, (tx) => removeClosure(tx, { command, id: closureId }));
    expect((await list())[1]!.date).toBe('2026-12-29');
  });
});
