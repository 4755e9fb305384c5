import { describe, expect, it } from 'vitest';
import { listAudit } from '#platform/audit/audit.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePerson, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  addClosure,
  cancelOccurrence,
  changeOccurrence,
  createEvent,
  listOccurrences,
  setEventStatus,
  takeBackChange,
  undoOccurrenceChanges,
} from '../server.ts';

useDatabase();

const evening = {
  localStart: '2026-11-26T19:00',
  durationMinutes: 90,
  differs: {},
  reason: { de: 'Wahlabend' },
};

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
  const list = () => inDistrict(id, (tx) => listOccurrences(tx, { for: 'team' }));
  return { id, command, event, list };
}

describe('"Rückgängig" at one date', () => {
  it('takes the newest change back only: a moved evening that was cancelled is a moved one again', async () => {
    const { id, command, list } = await openMeeting();
    const first = (await list())[0]!;
    await inDistrict(id, async (tx) => {
      await changeOccurrence(tx, { command, id: first.id, move: evening });
      await cancelOccurrence(tx, { command, id: first.id, reason: { de: 'Krank' } });
      await takeBackChange(tx, { command, id: first.id });
    });
    expect((await list())[0]).toMatchObject({
      startsOn: '2026-11-26',
      moved: true,
      state: 'scheduled',
      reason: { de: 'Wahlabend' },
    });
  });

  it('leads back to the series where nothing else was changed', async () => {
    const { id, command, list } = await openMeeting();
    const first = (await list())[0]!;
    await inDistrict(id, async (tx) => {
      await changeOccurrence(tx, { command, id: first.id, move: evening });
      await takeBackChange(tx, { command, id: first.id, sequence: 1 });
    });
    expect((await list())[0]).toMatchObject({ startsOn: '2026-11-24', moved: false, reason: {} });
  });

  it('does not overwrite what somebody else did meanwhile', async () => {
    const { id, command, list } = await openMeeting();
    const first = (await list())[0]!;
    const cancel = () =>
      inDistrict(id, (tx) =>
        cancelOccurrence(tx, { command, id: first.id, sequence: 0, reason: {} }),
      );
    await cancel();
    await expect(cancel()).rejects.toMatchObject({ code: 'changed_meanwhile' });
  });

  it('lets a date fall out again on a day on which its series does not take place', async () => {
    const { id, command, list } = await openMeeting({ onHoliday: 'skip' });
    const second = (await list())[1]!;
    await inDistrict(id, async (tx) => {
      await changeOccurrence(tx, {
        command,
        id: second.id,
        move: { ...evening, localStart: '2026-12-28T18:30' },
      });
      await addClosure(tx, {
        command,
        closure: {
          kind: 'own',
          name: { de: 'Ruhe' },
          startsOn: '2026-12-29',
          endsOn: '2026-12-31',
        },
        source: 'Organisationsteam',
      });
      await undoOccurrenceChanges(tx, { command, id: second.id });
    });
    expect((await list())[1]).toMatchObject({ date: '2026-12-29', state: 'skipped' });
  });
});

describe('one date', () => {
  it('cannot be moved into the past', async () => {
    const { id, command, list } = await openMeeting();
    const first = (await list())[0]!;
    const move = { ...evening, localStart: '2026-11-21T18:30' };
    await expect(
      inDistrict(id, (tx) => changeOccurrence(tx, { command, id: first.id, move })),
    ).rejects.toMatchObject({ code: 'not_possible' });
  });

  it('that is cancelled while it goes on gives its room free at once', async () => {
    const { id, command, list } = await openMeeting({
      localStart: '2026-11-22T12:30',
      durationMinutes: 120,
      rrule: null,
    });
    const only = (await list())[0]!;
    const later = { ...command, now: new Date('2026-11-22T12:00:00Z') };
    const cancel = (tx: Parameters<typeof cancelOccurrence>[0]) =>
      cancelOccurrence(tx, { command: later, id: only.id, reason: {} });
    await inDistrict(id, cancel);
    await inDistrict(id, (tx) =>
      createEvent(tx, {
        command: later,
        details: eventDetails({ placeId: only.place!.id }),
        status: 'published',
        series: [seriesDetails({ localStart: '2026-11-22T13:15', rrule: null })],
      }),
    );
    expect((await list()).map((one) => one.state)).toEqual(['cancelled', 'scheduled']);
  });
});

describe('the history of an event', () => {
  it('names who did what, newest first, and why all of it was cancelled', async () => {
    const { id, command, event, list } = await openMeeting();
    const { personId } = await makePerson({ command, role: 'volunteer' });
    const mine = { ...command, personId, now: new Date('2026-11-22T12:05:00Z') };
    const first = (await list())[0]!;
    const history = await inDistrict(id, async (tx) => {
      await changeOccurrence(tx, { command: mine, id: first.id, move: evening });
      await setEventStatus(tx, {
        command: { ...mine, now: new Date('2026-11-22T12:06:00Z') },
        id: event.id,
        version: 1,
        status: 'cancelled',
        reason: { de: 'Wasserschaden' },
      });
      return listAudit(tx, { subjectIds: [event.id, first.id] });
    });
    expect(history.map(({ action, personId: by }) => [action, by])).toEqual([
      ['event.cancelled', personId],
      ['occurrence.moved', personId],
      ['event.created.published', null],
    ]);
    expect((await list())[0]).toMatchObject({
      state: 'cancelled',
      reason: { de: 'Wasserschaden' },
    });
  });
});
