import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  createEvent,
  deleteEvent,
  findRenamed,
  listSeries,
  setEventStatus,
  updateEvent,
} from '../server.ts';

useDatabase();

async function calendar() {
  const { id: districtId, command } = await makeDistrict();
  const create = (title: string) =>
    inDistrict(districtId, (tx) =>
      createEvent(tx, {
        command,
        details: eventDetails({ title: { de: title } }),
        status: 'published',
        series: [seriesDetails({ rrule: null })],
      }),
    );
  const rename = (id: string, { title, version }: { title: string; version: number }) =>
    inDistrict(districtId, async (tx) => {
      const details = eventDetails({ title: { de: title } });
      const series = await listSeries(tx, [id]);
      return updateEvent(tx, { command, id, version, details, series });
    });
  const renamed = (slug: string) => inDistrict(districtId, (tx) => findRenamed(tx, slug));
  return { districtId, command, create, rename, renamed };
}

describe('the address of an event', () => {
  it('is its own when two events are given one title at once', async () => {
    const { create, rename } = await calendar();
    const [first, second] = [await create('Eins'), await create('Zwei')];
    const answers = await Promise.all([
      rename(first.id, { title: 'Maifeier', version: 1 }),
      rename(second.id, { title: 'Maifeier', version: 1 }),
    ]);
    expect(answers.map(({ slug }) => slug).sort()).toEqual(['maifeier', 'maifeier-2']);
  });

  it('is its own too where a title ends in the number that the other would be given', async () => {
    const { create } = await calendar();
    await create('Fest');
    const made = await Promise.all([create('Fest'), create('Fest 2')]);
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(2);
  });

  it('leads from an old one to the new one, and back again', async () => {
    const { create, rename, renamed } = await calendar();
    const { id } = await create('Eins');
    await rename(id, { title: 'Zwei', version: 1 });
    expect(await renamed('eins')).toBe('zwei');
    await rename(id, { title: 'Eins', version: 2 });
    expect([await renamed('eins'), await renamed('zwei')]).toEqual([null, 'eins']);
  });

  it('does not lead to an event that citizens may not see, nor say what it is called now', async () => {
    const { districtId, command, create, rename, renamed } = await calendar();
    const { id } = await create('Eins');
    await rename(id, { title: 'Zwei', version: 1 });
    await inDistrict(districtId, (tx) =>
      setEventStatus(tx, { command, id, version: 2, status: 'draft' }),
    );
    expect(await renamed('eins')).toBeNull();
    await inDistrict(districtId, async (tx) => {
      await setEventStatus(tx, { command, id, version: 3, status: 'published' });
      await deleteEvent(tx, { command, id, version: 4 });
    });
    expect(await renamed('eins')).toBeNull();
  });
});
