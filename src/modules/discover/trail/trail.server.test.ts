import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import {
  changeTrail,
  createSight,
  createTrail,
  deleteTrail,
  findPublishedTrail,
  findTrail,
  listPublishedTrails,
  restoreTrail,
  setStops,
  setTrailPublished,
} from '../server.ts';
import { usesInDiscover } from '../uses.server.ts';
import type { TrailDetails } from './trail.ts';

useDatabase();

let command: Command;
let sightIds: string[];
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const details: TrailDetails = {
  ...{ title: { de: 'Bergbauweg' }, teaser: {}, kinds: ['walking', 'bicycle'] },
  ...{ round: true, walked: null },
};
const corner = { latitude: 51.59, longitude: 7.72 };

beforeEach(async () => {
  ({ command } = await makeDistrict());
  const placeId = await makePlace({ command });
  sightIds = await within(async (tx) => [
    await createSight(tx, { command, title: 'Eins', placeId, category: 'mining' }),
    await createSight(tx, { command, title: 'Zwei', placeId, category: 'mining' }),
  ]);
});

const begin = () => within((tx) => createTrail(tx, { command, details }));
const trail = async (id: string) => (await within((tx) => findTrail(tx, id)))!;
async function order(id: string, ids: string[]): Promise<void> {
  const { version } = await trail(id);
  const stops = ids.map((sightId) => ({ sightId, via: [corner] }));
  await within((tx) => setStops(tx, { command, id, version, stops }));
}
async function show(id: string, published: boolean): Promise<void> {
  const { version } = await trail(id);
  await within((tx) => setTrailPublished(tx, { command, id, version, published }));
}

describe('a trail', () => {
  it('leads past its stops in their order, which can be turned round', async () => {
    const id = await begin();
    await order(id, sightIds);
    expect((await trail(id)).stops).toEqual(
      sightIds.map((sightId) => ({ sightId, via: [corner] })),
    );
    await order(id, sightIds.toReversed());
    expect((await trail(id)).stops.map(({ sightId }) => sightId)).toEqual(sightIds.toReversed());
  });

  it('is read by visitors once it has two stops and somebody has published it', async () => {
    const id = await begin();
    await expect(show(id, true)).rejects.toMatchObject({ code: 'no_way' });
    await order(id, sightIds);
    await show(id, true);
    expect(await within((tx) => findPublishedTrail(tx, 'bergbauweg'))).toMatchObject({ id });
    await show(id, false);
    expect(await within(listPublishedTrails)).toEqual([]);
  });

  it('has the address of its title until visitors know it, and keeps that for good', async () => {
    const id = await begin();
    const rename = async (de: string) => {
      const { version } = await trail(id);
      const changed = { ...details, title: { de } };
      await within((tx) => changeTrail(tx, { command, id, version, details: changed }));
    };
    await rename('Kohleweg');
    expect((await trail(id)).slug).toBe('kohleweg');
    await order(id, sightIds);
    await show(id, true);
    await rename('Zechenweg');
    expect((await trail(id)).slug).toBe('kohleweg');
  });

  it('is not ordered by who read an older version, and nobody takes its stops away', async () => {
    const id = await begin();
    await order(id, sightIds);
    await expect(
      within((tx) => setStops(tx, { command, id, version: 1, stops: [] })),
    ).rejects.toMatchObject({ code: 'changed_meanwhile' });
    const uses = () => within((tx) => usesInDiscover(tx, { table: 'sight', ids: sightIds }));
    expect(await uses()).toMatchObject([{ title: { de: 'Bergbauweg' } }, {}]);
    const { version } = await trail(id);
    await within((tx) => deleteTrail(tx, { command, id, version }));
    expect(await uses()).toEqual([]);
    await within((tx) => restoreTrail(tx, { command, id }));
    expect((await trail(id)).stops).toHaveLength(2);
  });

  it('is nothing to another district', async () => {
    const id = await begin();
    const other = await makeDistrict();
    expect(await inDistrict(other.id, (tx) => findTrail(tx, id))).toBeNull();
    await expect(
      inDistrict(other.id, (tx) =>
        setTrailPublished(tx, { command: other.command, id, version: 1, published: true }),
      ),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
