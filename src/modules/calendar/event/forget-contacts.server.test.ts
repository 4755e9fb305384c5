import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { createEvent, deleteEvent, findEvent, listSeries, updateEvent } from '../server.ts';
import { forgetContacts } from './forget-contacts.server.ts';

useDatabase();

const contact = { de: 'Frau Beispiel, 02307 123456' };

it('what was kept of how it was before an edit goes with it', async () => {
  const { id: districtId, command } = await makeDistrict();
  const keptAfter = (days: number) =>
    inDistrict(districtId, async (tx) => {
      await forgetContacts(tx, { now: new Date(command.now.getTime() + days * 86_400_000) });
      const { rows } = await sql`select before->'contact' as contact from event_edit`.execute(tx);
      return rows;
    });
  await inDistrict(districtId, async (tx) => {
    const details = eventDetails({ contact });
    const { id } = await createEvent(tx, {
      command,
      details,
      status: 'draft',
      series: [seriesDetails()],
    });
    const series = await listSeries(tx, [id]);
    await updateEvent(tx, { command, id, version: 1, details: eventDetails(), series });
    await deleteEvent(tx, { command, id, version: 2 });
  });
  expect(await keptAfter(29)).toEqual([{ contact }]);
  expect(await keptAfter(31)).toEqual([]);
});

it('an event deleted a month ago no longer says whom to ask; others do', async () => {
  const { id: districtId, command } = await makeDistrict();
  const create = () =>
    inDistrict(districtId, (tx) => {
      const details = eventDetails({ contact });
      return createEvent(tx, { command, details, status: 'draft', series: [seriesDetails()] });
    });
  const [kept, gone] = [await create(), await create()];
  await inDistrict(districtId, (tx) => deleteEvent(tx, { command, id: gone.id, version: 1 }));
  const after = (days: number) =>
    inDistrict(districtId, async (tx) => {
      await forgetContacts(tx, { now: new Date(command.now.getTime() + days * 86_400_000) });
      const [here, away] = [
        await findEvent(tx, { id: kept.id }),
        await findEvent(tx, { id: gone.id }),
      ];
      return [here!.contact, away!.contact];
    });
  expect(await after(29)).toEqual([contact, contact]);
  expect(await after(31)).toEqual([contact, {}]);
});
