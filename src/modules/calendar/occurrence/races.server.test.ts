import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { createEvent, listOccurrences, listSeries, updateEvent } from '../server.ts';

useDatabase();

describe('two volunteers at the same moment', () => {
  it('who change the same event: one is told that the other was faster, and nothing is lost', async () => {
    const { id, command } = await makeDistrict();
    const event = await inDistrict(id, (tx) =>
      createEvent(tx, {
        command,
        details: eventDetails(),
        status: 'published',
        series: [seriesDetails()],
      }),
    );
    const save = (title: string) =>
      inDistrict(id, async (tx) =>
        updateEvent(tx, {
          command,
          id: event.id,
          version: 1,
          details: eventDetails({ title: { de: title } }),
          series: await listSeries(tx, [event.id]),
        }),
      );
    const results = await Promise.allSettled([save('Dorftreff'), save('Ortstreff')]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toMatchObject({ code: 'changed_meanwhile' });
  });

  it('who want the same room: 200 series at once, one gets it each time, nobody waits for ever', async () => {
    const { id, command } = await makeDistrict();
    const placeId = await makePlace({ command });
    const times = ['09:00', '11:00', '13:00', '15:00', '17:00'];
    const wanted = Array.from({ length: 200 }, (_, number) => times[number % times.length]!);
    const results = await Promise.allSettled(
      wanted.map((time, number) =>
        inDistrict(id, (tx) =>
          createEvent(tx, {
            command,
            details: eventDetails({ title: { de: `Gruppe ${number}` }, placeId }),
            status: 'published',
            series: [
              seriesDetails({
                localStart: `2026-11-24T${time}`,
                rrule: 'FREQ=WEEKLY;COUNT=10;BYDAY=TU,TH',
              }),
            ],
          }),
        ),
      ),
    );
    const won = results.filter((result) => result.status === 'fulfilled');
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(won).toHaveLength(times.length);
    expect(new Set(lost.map((error: { code?: string }) => error.code))).toEqual(
      new Set(['room_taken']),
    );
    expect(await inDistrict(id, (tx) => listOccurrences(tx, {}))).toHaveLength(50);
  });

  it('lets a set-up time block the room too', async () => {
    const { id, command } = await makeDistrict();
    const placeId = await makePlace({ command });
    const at = (localStart: string, setUpMinutes: number) =>
      inDistrict(id, (tx) =>
        createEvent(tx, {
          command,
          details: eventDetails({ placeId }),
          status: 'tentative',
          series: [seriesDetails({ localStart, rrule: null, setUpMinutes })],
        }),
      );
    await at('2026-12-01T10:00', 0);
    await expect(at('2026-12-01T12:00', 60)).rejects.toMatchObject({ code: 'room_taken' });
    await at('2026-12-01T12:00', 30);
  });
});
