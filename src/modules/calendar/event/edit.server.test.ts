import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  createEvent,
  findEvent,
  findRenamed,
  listOccurrences,
  listSeries,
  updateEvent,
} from '../server.ts';

useDatabase();

describe('an event written down once', () => {
  it('has a row for each date of the next 18 months', async () => {
    const { id, command } = await makeDistrict();
    const found = await inDistrict(id, async (tx) => {
      await createEvent(tx, {
        command,
        details: eventDetails(),
        status: 'published',
        series: [seriesDetails()],
      });
      return listOccurrences(tx, {});
    });
    expect(found.map((occurrence) => occurrence.date).slice(0, 3)).toEqual([
      '2026-11-24',
      '2026-12-29',
      '2027-01-26',
    ]);
    expect(found).toHaveLength(18);
    expect(found[0]).toMatchObject({
      slug: 'rund-ums-dorf',
      startsAt: '2026-11-24T17:30:00.000Z',
      endsAt: '2026-11-24T19:00:00.000Z',
    });
  });

  it('keeps the identity of its dates when the time changes, and the past as it was', async () => {
    const { id, command } = await makeDistrict();
    const { before, after } = await inDistrict(id, async (tx) => {
      const event = await createEvent(tx, {
        command,
        details: eventDetails(),
        status: 'published',
        series: [seriesDetails({ localStart: '2026-08-25T18:30' })],
      });
      const before = await listOccurrences(tx, {});
      const [series] = await listSeries(tx, [event.id]);
      await updateEvent(tx, {
        command,
        id: event.id,
        version: 1,
        details: eventDetails(),
        series: [{ ...series!, localStart: '2026-08-25T19:00' }],
      });
      return { before, after: await listOccurrences(tx, {}) };
    });
    expect(after.map((one) => one.id)).toEqual(before.map((one) => one.id));
    expect(after.map((one) => one.originalLocal).slice(0, 5)).toEqual([
      '2026-08-25T18:30',
      '2026-09-29T18:30',
      '2026-10-27T18:30',
      '2026-11-24T19:00',
      '2026-12-29T19:00',
    ]);
  });

  it('takes its room, and a second event cannot have it at the same time', async () => {
    const { id, command } = await makeDistrict();
    const placeId = await makePlace({ command });
    const create = () =>
      inDistrict(id, (tx) =>
        createEvent(tx, {
          command,
          details: eventDetails({ placeId }),
          status: 'published',
          series: [seriesDetails()],
        }),
      );
    await create();
    await expect(create()).rejects.toMatchObject({
      code: 'room_taken',
      clashes: expect.objectContaining({ length: 18 }),
    });
  });

  it('leads from its old address to the new one after it was renamed', async () => {
    const { id, command } = await makeDistrict();
    await inDistrict(id, async (tx) => {
      const event = await createEvent(tx, {
        command,
        details: eventDetails({ title: { de: 'Maifeier' } }),
        status: 'published',
        series: [seriesDetails({ rrule: null })],
      });
      await updateEvent(tx, {
        command,
        id: event.id,
        version: 1,
        details: eventDetails({ title: { de: 'Großes Maifest' } }),
        series: await listSeries(tx, [event.id]),
      });
      expect((await findEvent(tx, { id: event.id }))?.slug).toBe('grosses-maifest');
      expect(await findRenamed(tx, 'maifeier')).toBe('grosses-maifest');
    });
  });
});
