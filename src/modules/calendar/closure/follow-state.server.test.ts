import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { fillHolidays } from './closure.server.ts';
import { followState } from './follow-state.server.ts';

useDatabase();

test('a district in another state has its public holidays from today on', async () => {
  const { id, command } = await makeDistrict({ now: new Date('2026-06-10T12:00:00Z') });
  await inDistrict(id, (tx) =>
    fillHolidays(tx, { command, state: 'NW', years: [2026, 2027, 2028] }),
  );
  const list = () =>
    inDistrict(id, async (tx) => {
      const { rows } = await sql<{ day: string; id: string }>`
        select starts_on || ' ' || (name->>'de') as day, id from closure order by starts_on`.execute(
        tx,
      );
      return rows;
    });
  const before = await list();
  await inDistrict(id, (tx) => followState(tx, { command, state: 'BE' }));
  const days = (await list()).map(({ day }) => day);
  // Fronleichnam 2026 was over, that of 2027 is none in Berlin; the women's day of 2027 is new.
  expect(days).toContain('2026-06-04 Fronleichnam');
  expect(days).not.toContain('2027-05-27 Fronleichnam');
  expect(days.some((day) => day.startsWith('2027-03-08'))).toBe(true);
  const kept = (rows: typeof before) => rows.find(({ day }) => day.startsWith('2027-10-03'))?.id;
  expect(kept(await list())).toBe(kept(before));
  await inDistrict(id, (tx) => followState(tx, { command, state: 'NW' }));
  expect((await list()).map(({ day }) => day)).toContain('2027-05-27 Fronleichnam');
});
