import { expect, it } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { forgetDutiesTick } from './forget.server.ts';
import {
  addAbsence,
  addDuty,
  changeChoices,
  closeSearch,
  listShifts,
  openSearch,
} from './server.ts';
import type { DutyTables } from './tables.server.ts';

useDatabase();

const now = new Date('2026-11-22T12:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

it('past absences, ended searches and what is known of those who are erased are forgotten', async () => {
  const { id: districtId, command } = await makeDistrict({ now });
  const { personId } = await makePerson({ command, role: 'volunteer' });
  const choices = { skills: [], standsInFor: [], showsHours: true };
  await inDistrict(districtId, async (tx) => {
    const { id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails(), series: [seriesDetails()] },
    });
    const details = {
      ...{ name: { de: 'Dienst' }, kind: 'office' as const, needed: 1, skills: [], part: null },
    };
    await addDuty(tx, { command, id: newId(), eventId, details });
    const [shift] = await listShifts(tx, { eventId });
    await openSearch(tx, { command, shiftId: shift!.id });
    await closeSearch(tx, { command, shiftId: shift!.id });
    const days = { fromOn: '2026-11-20', untilOn: '2026-11-25' };
    await addAbsence(tx, { command, id: newId(), personId, ...days });
    await changeChoices(tx, { command, personId, version: 0, choices });
  });
  const count = (at: Date) =>
    inDistrict(districtId, async (tx) => {
      await forgetDutiesTick.perDistrict(tx, { districtId, now: at });
      const db = tables<DutyTables>(tx);
      const rows = [
        await db.selectFrom('duty_absence').select('id').execute(),
        await db.selectFrom('stand_in_search').select('id').execute(),
        await db.selectFrom('duty_person').select('person_id').execute(),
      ];
      return rows.map(({ length }) => length);
    });
  expect(await count(later(33))).toEqual([1, 1, 1]);
  expect(await count(later(34))).toEqual([0, 1, 1]);
  expect(await count(later(91))).toEqual([0, 0, 1]);
  await inDistrict(districtId, (tx) =>
    tables<{ person: { id: string; deleted_at: Date; erased_at: Date } }>(tx)
      .updateTable('person')
      .set({ deleted_at: now, erased_at: now })
      .where('id', '=', personId)
      .execute(),
  );
  expect(await count(later(91))).toEqual([0, 0, 0]);
});
