import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from '../../../tests/factories/district.ts';
import { useDatabase } from '../../../tests/database.ts';
import {
  deletePlace,
  findPlace,
  listPlaces,
  oddityOfPlace,
  restorePlace,
  updatePlace,
} from './server.ts';

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

it('somebody is asked about a place far from the others, and not again about where it is already', async () => {
  const { id: districtId, command } = await makeDistrict();
  const [id, other] = [await makePlace({ command }), await makePlace({ command })];
  const put = (placeId: string, latitude: number, longitude: number) =>
    inDistrict(districtId, async (tx) => {
      const { version, ...place } = (await findPlace(tx, placeId))!;
      const located = { ...place, latitude, longitude };
      const oddity = await oddityOfPlace(tx, { id: placeId, place: located });
      await updatePlace(tx, { command, id: placeId, version, place: located });
      return oddity?.kind;
    });
  expect(await put(other, 51.5906, 7.7226)).toBeUndefined();
  expect(await put(id, 7.72, 51.59)).toBe('turned');
  expect(await put(id, 53.7047, 7.1472)).toBe('elsewhere');
  expect(await put(id, 53.7047, 7.1472)).toBeUndefined();
});
