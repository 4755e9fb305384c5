import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { listErased, noteErased } from './erasure.server.ts';

useDatabase();

it('what is erased after midnight in the district stands under its new day, whatever UTC says', async () => {
  const { id } = await makeDistrict();
  const note = (instant: string, count: number) =>
    inDistrict(id, (tx) =>
      noteErased(tx, { rule: 'mail_tend', kind: 'mail', count, now: new Date(instant) }),
    );
  await note('2026-11-27T22:59:00Z', 1);
  await note('2026-11-27T23:01:00Z', 2);
  await note('2026-11-28T09:00:00Z', 4);
  expect(await inDistrict(id, (tx) => listErased(tx))).toMatchObject([
    { day: '2026-11-28', count: 6 },
    { day: '2026-11-27', count: 1 },
  ]);
});
