import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  cancelOccurrence,
  changeOccurrence,
  createEvent,
  listOccurrences,
  listSeries,
  setEventStatus,
  updateEvent,
} from '../server.ts';

useDatabase();

const weekly = 'FREQ=WEEKLY;COUNT=6;BYDAY=TU';
const at = (time: string, changes: Parameters<typeof seriesDetails>[0] = {}) =>
  seriesDetails({
    localStart: `2026-11-24T${time}`,
    rrule: weekly,
    durationMinutes: 120,
    ...changes,
  });

async function group(...starts: string[]) {
  const { id, command } = await makeDistrict();
  const placeId = await makePlace({ command });
  const add = (starts: string[]) =>
    inDistrict(id, (tx) =>
      createEvent(tx, {
        command,
        details: eventDetails({ placeId }),
        status: 'published',
        series: starts.map((start) => at(start)),
      }),
    );
  const event = await add(starts);
  const dates = await inDistrict(id, (tx) => listOccurrences(tx, { eventId: event.id }));
  const shift = ({ eventId, starts }: { eventId: string; starts: string[] }) =>
    inDistrict(id, async (tx) =>
      updateEvent(tx, {
        command,
        id: eventId,
        version: 1,
        details: eventDetails({ placeId }),
        series: (await listSeries(tx, [eventId])).map((one, number) => ({
          ...one,
          localStart: `2026-11-24T${starts[number]}`,
        })),
      }),
    );
  return { id, command, placeId, event, dates, add, shift };
}

function cancel({ command, id }: { command: Command; id: string }) {
  return inDistrict(command.districtId, (tx) => cancelOccurrence(tx, { command, id, reason: {} }));
}

async function takenRooms(districtId: string): Promise<number> {
  const { rows } = await inDistrict(districtId, (tx) => sql`select from occupancy`.execute(tx));
  return rows.length;
}

describe('the rooms of an event', () => {
  it('are given up by all six dates that are cancelled at the same moment', async () => {
    const { id, command, dates } = await group('10:00');
    await Promise.all(dates.map((date) => cancel({ command, id: date.id })));
    expect(await takenRooms(id)).toBe(0);
  });

  it('are free when it is cancelled while its dates are being cancelled', async () => {
    const { id, command, event, dates } = await group('10:00', '12:00');
    const cancelAll = inDistrict(id, (tx) =>
      setEventStatus(tx, { command, id: event.id, version: 1, status: 'cancelled' }),
    );
    await Promise.all([cancelAll, ...dates.map((date) => cancel({ command, id: date.id }))]);
    expect(await takenRooms(id)).toBe(0);
  });

  it('do not stand in its own way: 10 to 12 and 12 to 14 become an hour later', async () => {
    const { id, event, shift } = await group('10:00', '12:00');
    await shift({ eventId: event.id, starts: ['11:00', '13:00'] });
    expect(await takenRooms(id)).toBe(12);
  });

  it('may be swapped with those of another event only one after the other, and nobody waits for ever', async () => {
    const { id, event, add, shift } = await group('10:00');
    const other = await add(['13:00']);
    // Refused, all is as before; without the lock it takes some rounds until they meet half-way.
    for (let round = 0; round < 25; round += 1) {
      const results = await Promise.allSettled([
        shift({ eventId: event.id, starts: ['13:00'] }),
        shift({ eventId: other.id, starts: ['10:00'] }),
      ]);
      const codes = results.map((one) => (one.status === 'rejected' ? one.reason.code : 'done'));
      expect(codes).toEqual(['room_taken', 'room_taken']);
    }
    expect(await takenRooms(id)).toBe(12);
  });

  it('are not given twice where one date moves onto another of the same event', async () => {
    const { id, command, dates } = await group('10:00', '12:00');
    const move = { localStart: '2026-11-24T13:00', durationMinutes: 60, differs: {}, reason: {} };
    const moved = inDistrict(id, (tx) => changeOccurrence(tx, { command, id: dates[0]!.id, move }));
    await expect(moved).rejects.toMatchObject({ code: 'room_taken' });
    expect(await takenRooms(id)).toBe(12);
  });

  it('are free at once when a date that is going on is cancelled with its event', async () => {
    const { id, command, event } = await group('10:00');
    const during = { ...command, now: new Date('2026-11-24T09:30:00Z') };
    await inDistrict(id, (tx) =>
      setEventStatus(tx, { command: during, id: event.id, version: 1, status: 'cancelled' }),
    );
    expect(await takenRooms(id)).toBe(0);
  });

  it('may lack on one date without holding up a change to the others', async () => {
    const { id, command, dates, event, add, shift } = await group('10:00');
    const other = await add(['13:00']);
    // As a tick leaves it: the room of the first date is somebody else's.
    await inDistrict(id, async (tx) => {
      await sql`delete from occupancy where occurrence_id = ${dates[0]!.id}`.execute(tx);
      await sql`
        update occupancy set during = (select during from occurrence where id = ${dates[0]!.id})
        where occurrence_id = (
          select id from occurrence where event_id = ${other.id} order by starts_at limit 1)`.execute(
        tx,
      );
    });
    await cancel({ command, id: dates[1]!.id });
    await shift({ eventId: event.id, starts: ['10:00'] });
    expect(await takenRooms(id)).toBe(4 + 6);
    const longer = inDistrict(id, (tx) =>
      changeOccurrence(tx, {
        command,
        id: dates[0]!.id,
        move: { localStart: '2026-11-24T09:00', durationMinutes: 120, differs: {}, reason: {} },
      }),
    );
    await expect(longer).rejects.toMatchObject({ code: 'room_taken' });
  });
});
