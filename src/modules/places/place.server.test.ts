import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from '../../../tests/factories/district.ts';
import { useDatabase } from '../../../tests/database.ts';
import { deletePlace, findPlace, listPlaces, restorePlace, updatePlace } from './server.ts';

useDatabase();

it('a place is changed, put away and brought back', async () => {
  const { id: districtId, command } = await makeDistrict();
  const id = await makePlace({ command });
  await inDistrict(districtId, async (tx) => {
    const { version, deletedAt: _, id: __, ...place } = (await findPlace(tx, id))!;
    await updatePlace(tx, { command, id, version, place: { ...place, name: 'Büro' } });
    await deletePlace(tx, { command, id, version: 2 });
    expect(await listPlaces(tx)).toEqual([]);
    await restorePlace(tx, { command, id });
    expect(await listPlaces(tx)).toMatchObject([{ name: 'Büro', street: 'Mittelstraße 14' }]);
  });
});

it('a place is not overwritten by who read an older version, nor seen from another district', async () => {
  const { id: districtId, command } = await makeDistrict();
  const other = await makeDistrict();
  const id = await makePlace({ command });
  const remove = (district: string, version: number) =>
    inDistrict(district, (tx) => deletePlace(tx, { command, id, version }));
  await expect(remove(districtId, 5)).rejects.toMatchObject({ code: 'changed_meanwhile' });
  await expect(remove(other.id, 1)).rejects.toMatchObject({ code: 'not_found' });
});
