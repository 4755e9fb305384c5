import { expect, it } from 'vitest';
import { listAudit } from '#platform/audit/audit.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { changeOccurrence, createEvent, listOccurrences, updateEvent } from '../server.ts';

useDatabase();

it('a series that is taken out leaves the date cancelled that somebody had moved, with its history', async () => {
  const { id, command } = await makeDistrict();
  const placeId = await makePlace({ command });
  const details = eventDetails({ placeId });
  const event = await inDistrict(id, (tx) =>
    createEvent(tx, { command, details, status: 'published', series: [seriesDetails()] }),
  );
  const dates = () => inDistrict(id, (tx) => listOccurrences(tx, { eventId: event.id }));
  const moved = (await dates())[0]!;
  await inDistrict(id, async (tx) => {
    const move = { localStart: '2026-11-26T19:00', durationMinutes: 90, differs: {}, reason: {} };
    await changeOccurrence(tx, { command, id: moved.id, move });
    await updateEvent(tx, { command, id: event.id, version: 1, details, series: [] });
  });
  expect(await dates()).toMatchObject([
    { id: moved.id, startsOn: '2026-11-26', state: 'cancelled' },
  ]);
  const history = await inDistrict(id, (tx) => listAudit(tx, { subjectIds: [moved.id] }));
  expect(history.map((line) => line.action)).toContain('occurrence.moved');
  // Its room is free again.
  const other = seriesDetails({ localStart: '2026-11-26T19:00', rrule: null });
  await inDistrict(id, (tx) =>
    createEvent(tx, { command, details, status: 'published', series: [other] }),
  );
});

it('a date that was moved ahead and has been stays as it was when its series is taken out', async () => {
  const { id, command } = await makeDistrict();
  const details = eventDetails();
  const event = await inDistrict(id, (tx) =>
    createEvent(tx, { command, details, status: 'published', series: [seriesDetails()] }),
  );
  const dates = () => inDistrict(id, (tx) => listOccurrences(tx, { eventId: event.id }));
  const moved = (await dates())[0]!;
  const dayAfter = { ...command, now: new Date('2026-11-24T12:00:00Z') };
  await inDistrict(id, async (tx) => {
    const move = { localStart: '2026-11-23T19:00', durationMinutes: 90, differs: {}, reason: {} };
    await changeOccurrence(tx, { command, id: moved.id, move });
    await updateEvent(tx, { command: dayAfter, id: event.id, version: 1, details, series: [] });
  });
  expect(await dates()).toMatchObject([{ id: moved.id, state: 'scheduled' }]);
});
