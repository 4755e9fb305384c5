import { sql, type Generated } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../tests/database.ts';
import { database } from './database/connection.server.ts';
import { globally } from './database/transaction.server.ts';
import { versionedRows } from './versioned-row.server.ts';

useDatabase();

interface Basket {
  id: string;
  street: string;
  version: Generated<number>;
  deleted_at: Date | null;
}

const baskets = versionedRows<Basket>({ table: 'basket', refuse: (code) => new Error(code) });
const command = { now: new Date('2026-11-22T12:00:00Z') };

beforeAll(async () => {
  await sql`create table basket (id uuid primary key, street text not null,
    version integer not null default 1, deleted_at timestamptz)`.execute(database().query);
});

async function plant(): Promise<string> {
  const id = newId();
  await globally((tx) =>
    sql`insert into basket (id, street) values (${id}, 'Mittelstraße')`.execute(tx),
  );
  return id;
}

const find = async (id: string) =>
  (await globally((tx) => sql<Basket>`select * from basket where id = ${id}`.execute(tx))).rows[0];

describe('a row with a version', () => {
  it('is changed by who read it last, and tells what it was', async () => {
    const id = await plant();
    const change = (version: number, street: string) =>
      globally((tx) => baskets.change(tx, { id, version, columns: { street } }));
    expect(await change(1, 'Südstraße')).toMatchObject({ street: 'Mittelstraße', version: 1 });
    expect(await find(id)).toMatchObject({ street: 'Südstraße', version: 2 });
    await expect(change(1, 'Nordstraße')).rejects.toThrow('changed_meanwhile');
    expect(await find(id)).toMatchObject({ street: 'Südstraße', version: 2 });
  });

  it('lets one of two win who save at once', async () => {
    const id = await plant();
    const save = (street: string) =>
      globally((tx) => baskets.change(tx, { id, version: 1, columns: { street } }));
    const saved = await Promise.allSettled([save('Südstraße'), save('Nordstraße')]);
    expect(saved.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await find(id)).toMatchObject({ version: 2 });
  });

  it('is put away, is not found then, and comes back once, newer than before', async () => {
    const id = await plant();
    const putAway = (version: number) =>
      globally((tx) => baskets.putAway(tx, { command, id, version }));
    const restore = () =>
      globally((tx) => baskets.restore(tx, { id, columns: { street: 'Wall' } }));
    await expect(restore()).rejects.toThrow('not_found');
    await expect(putAway(2)).rejects.toThrow('changed_meanwhile');
    await putAway(1);
    expect(await find(id)).toMatchObject({ version: 2, deleted_at: command.now });
    await expect(putAway(2)).rejects.toThrow('not_found');
    await expect(globally((tx) => baskets.lock(tx, { id, version: 2 }))).rejects.toThrow(
      'not_found',
    );
    expect(await restore()).toMatchObject({ street: 'Wall', version: 3, deleted_at: null });
    await expect(restore()).rejects.toThrow('not_found');
  });
});
