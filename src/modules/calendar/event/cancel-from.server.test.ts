import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  cancelFromDate,
  changeOccurrence,
  createEvent,
  listOccurrences,
  listSeries,
  takeBackFromDate,
} from '../server.ts';

useDatabase();

async function chess() {
  const { id, command } = await makeDistrict();
  const placeId = await makePlace({ command });
  const event = await inDistrict(id, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails({ title: { de: 'Schach' }, placeId }),
      status: 'published',
      series: [seriesDetails({ localStart: '2026-11-03T19:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' })],
    }),
  );
  const list = () => inDistrict(id, (tx) => listOccurrences(tx, { slug: 'schach' }));
  const cancelFrom = async (date: string) => {
    const from = (await list()).find((one) => one.date === date);
    return inDistrict(id, (tx) =>
      cancelFromDate(tx, {
        command,
        version: 1,
        occurrenceId: from!.id,
        reason: { de: 'Die Gruppe löst sich auf' },
      }),
    );
  };
  return { id, command, event, placeId, list, cancelFrom };
}

describe('cancelling all from a date on', () => {
  it('ends the series, keeps three months visible as cancelled with the reason, and drops the rest', async () => {
    const { id, event, list, cancelFrom } = await chess();
    await cancelFrom('2026-12-08');
    const dates = await list();
    expect(dates.filter((one) => one.state === 'scheduled').map((one) => one.date)).toEqual([
      '2026-11-03',
      '2026-11-10',
      '2026-11-17',
      '2026-11-24',
      '2026-12-01',
    ]);
    const cancelled = dates.filter((one) => one.state === 'cancelled');
    expect(cancelled.map((one) => one.date)).toContain('2026-12-08');
    expect(cancelled.at(-1)!.date).toBe('2027-03-02');
    expect(cancelled.every((one) => one.reason.de === 'Die Gruppe löst sich auf')).toBe(true);
    const series = await inDistrict(id, (tx) => listSeries(tx, [event.id]));
    expect(series).toHaveLength(1);
  });

  it('gives the room free', async () => {
    const { id, command, placeId, cancelFrom } = await chess();
    await cancelFrom('2026-12-08');
    await inDistrict(id, (tx) =>
      createEvent(tx, {
        command,
        details: eventDetails({ title: { de: 'Chor' }, placeId }),
        status: 'published',
        series: [seriesDetails({ localStart: '2026-12-08T19:00', rrule: 'FREQ=WEEKLY' })],
      }),
    );
  });

  it('is taken back whole: also a date that was moved by hand', async () => {
    const { id, command, event, list, cancelFrom } = await chess();
    const before = await list();
    const moved = before.find((one) => one.date === '2026-12-15')!;
    await inDistrict(id, (tx) =>
      changeOccurrence(tx, {
        command,
        id: moved.id,
        move: {
          localStart: '2026-12-16T19:00',
          durationMinutes: 90,
          differs: {},
          reason: { de: 'Feier im Haus' },
        },
      }),
    );
    const asItWas = await list();
    const seriesId = await cancelFrom('2026-12-08');
    expect((await list()).find((one) => one.id === moved.id)).toMatchObject({
      state: 'cancelled',
      moved: true,
    });
    await inDistrict(id, (tx) =>
      takeBackFromDate(tx, { command, eventId: event.id, version: 2, seriesId }),
    );
    const shown = (dates: typeof asItWas) =>
      dates.map(({ date, startsAt, state, reason, moved }) => ({
        date,
        startsAt,
        state,
        reason,
        moved,
      }));
    expect(shown(await list())).toEqual(shown(asItWas));
  });

  it('can begin with the first date of all', async () => {
    const { id, command } = await makeDistrict();
    await inDistrict(id, async (tx) => {
      await createEvent(tx, {
        command,
        details: eventDetails({ title: { de: 'Yoga' } }),
        status: 'published',
        series: [seriesDetails({ rrule: 'FREQ=WEEKLY;COUNT=3;BYDAY=TU' })],
      });
      const [first] = await listOccurrences(tx, {});
      await cancelFromDate(tx, { command, version: 1, occurrenceId: first!.id, reason: {} });
      const dates = await listOccurrences(tx, {});
      expect(dates.map((one) => one.state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    });
  });
});
