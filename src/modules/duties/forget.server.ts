import { listDistrictIds } from '#modules/districts/server.ts';
import { listNamesKept } from '#modules/people/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick, type Erasure } from '#platform/jobs/erasure.server.ts';
import { dutyPrivacyMessages } from './messages/privacy.ts';
import type { DutyTables } from './tables.server.ts';

/** Days after its end for which an absence is kept. */
export const absenceDays = 30;
/** Days after its end for which a search is kept: for as long it counts who was asked last. */
export const searchDays = 90;
/** Days after which the link of a reminder opens nothing any more: its duty is over. */
export const reminderDays = 3;

const t = dutyPrivacyMessages;
const before = (now: Date, days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000);

const choices: Erasure = {
  kind: 'duty_person',
  what: (locale) => t.in(locale)('duties.erases.person'),
  count: async (tx) => (await listErased(tx)).length,
  async erase(tx) {
    const ids = await listErased(tx);
    if (ids.length === 0) return 0;
    const db = tables<DutyTables>(tx);
    await db.deleteFrom('duty_person').where('person_id', 'in', ids).execute();
    return ids.length;
  },
};

async function listErased(tx: Tx): Promise<string[]> {
  const rows = await tables<DutyTables>(tx).selectFrom('duty_person').select('person_id').execute();
  const ids = rows.map((row) => row.person_id);
  const kept = await listNamesKept(tx, ids);
  return ids.filter((id) => !kept.has(id));
}

/** Past absences, ended searches, and what people said of themselves whose name is erased. */
export const forgetDutiesTick = erasureTick({
  name: 'duties_forget',
  pattern: '26 3 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<DutyTables, 'duty_absence'>({
      table: 'duty_absence',
      what: (locale) => t.in(locale)('duties.erases.absence'),
      where: (row, now) =>
        row('until_on', '<', before(now, absenceDays).toISOString().slice(0, 10)),
    }),
    erasesRows<DutyTables, 'stand_in_search'>({
      table: 'stand_in_search',
      what: (locale) => t.in(locale)('duties.erases.search'),
      where: (row, now) => row('ended_at', '<', before(now, searchDays)),
    }),
    erasesRows<DutyTables, 'duty_assignment'>({
      table: 'duty_assignment',
      what: (locale) => t.in(locale)('duties.erases.reminder'),
      where: (row, now) =>
        row.and([
          row('cannot_hash', 'is not', null),
          row('reminded_at', '<', before(now, reminderDays)),
        ]),
      set: { cannot_hash: null },
    }),
    choices,
  ],
});
