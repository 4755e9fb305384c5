import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { connectDatabase, database, disconnectDatabase } from './connection.server.ts';
import { globally, inDistrict } from './transaction.server.ts';

const url = useDatabase();

it('everything in a transaction is seen as its district, and nothing after it', async () => {
  const { id } = await makeDistrict();
  const setting = sql<{
    district: string;
  }>`select current_setting('app.district', true) as district`;
  const inside = await inDistrict(id, (tx) => setting.execute(tx));
  expect(inside.rows).toEqual([{ district: id }]);
  await disconnectDatabase();
  connectDatabase({ url: url(), max: 1 });
  await inDistrict(id, (tx) => setting.execute(tx));
  const after = await globally((tx) => setting.execute(tx));
  expect(after.rows[0]?.district ?? '').toBe('');
});

it('what was begun and failed leaves its connection as it was', async () => {
  const { id } = await makeDistrict();
  await disconnectDatabase();
  connectDatabase({ url: url(), max: 1 });
  await expect(
    inDistrict(id, async (tx) => {
      await sql`insert into district_host (host, district_id) values ('half.example.org', ${id})`.execute(
        tx,
      );
      await sql`select 1 / 0`.execute(tx);
    }),
  ).rejects.toThrow('division by zero');
  // A setting that cannot be made: the transaction has begun all the same.
  await database().pool.query(`
    create schema broken;
    create function broken.set_config(text, text, boolean) returns text language plpgsql as
      $$ begin raise 'no setting'; end $$;
    set search_path = broken, pg_catalog, public`);
  await expect(inDistrict(id, async () => 1)).rejects.toThrow('no setting');
  await database().pool.query('set search_path = public');
  const { rows } = await inDistrict(id, (tx) =>
    sql`select host from district_host where host = 'half.example.org'`.execute(tx),
  );
  expect(rows).toEqual([]);
});

it('only the id of a district can stand in the statement', async () => {
  await expect(inDistrict(`x', true); drop table event; --`, async () => 1)).rejects.toThrow(
    'Not the id of a district.',
  );
});

it('a process that has only worked in a district gives all connections back', async () => {
  const { id } = await makeDistrict();
  await disconnectDatabase();
  const { pool } = connectDatabase({ url: url() });
  await inDistrict(id, async () => 1);
  await disconnectDatabase();
  expect([pool.ended, pool.totalCount]).toEqual([true, 0]);
  connectDatabase({ url: url() });
});
