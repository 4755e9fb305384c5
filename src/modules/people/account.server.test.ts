import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../tests/factories/district.ts';
import { listDistrictsOfAccount } from './account.server.ts';

useDatabase();

test('whoever belongs to several districts sees theirs, and nobody of the others', async () => {
  const one = await makeDistrict();
  const two = await makeDistrict();
  const three = await makeDistrict();
  const address = 'renate@example.org';
  const { accountId } = await makePerson({ command: one.command, role: 'volunteer', address });
  await makePerson({ command: two.command, role: 'coordination', address });
  await makePerson({ command: two.command, role: 'volunteer' });
  await makePerson({ command: three.command, role: 'volunteer' });
  const ids = await globally((tx) => listDistrictsOfAccount(tx, accountId));
  expect(ids.toSorted()).toEqual([one.id, two.id].toSorted());
  const count = (tx: Parameters<Parameters<typeof globally>[0]>[0]) =>
    sql<{ count: number }>`select count(*)::int as count from person`.execute(tx);
  const asked = await globally(async (tx) => {
    await listDistrictsOfAccount(tx, accountId);
    return count(tx);
  });
  expect(asked.rows[0]?.count).toBe(2);
  // The account names nobody else's rows in a district, nor in the next transaction.
  const within = await inDistrict(three.id, async (tx) => {
    await listDistrictsOfAccount(tx, accountId);
    return count(tx);
  });
  expect(within.rows[0]?.count).toBe(1);
  expect((await globally(count)).rows[0]?.count).toBe(0);
});
