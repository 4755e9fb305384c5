import { recordAudit } from '#platform/audit/audit.server.ts';
import { now as presentInstant } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { listDistrictIds } from '#modules/districts/server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { MemberError } from './errors.ts';
import { returnDays } from './member.ts';

export const eraseTick: Tick = {
  name: 'people_erase',
  pattern: '52 2 * * *',
  run: () => eraseThoseWhoLeft(presentInstant()),
};

/** Erases who left more than thirty days ago, district by district. */
export async function eraseThoseWhoLeft(now: Date): Promise<void> {
  const before = new Date(now.getTime() - returnDays * 24 * 60 * 60_000);
  for (const districtId of await globally(listDistrictIds)) {
    const accountIds = await inDistrict(districtId, async (tx) => {
      const left = await tables<PeopleTables>(tx)
        .selectFrom('person')
        .select('id')
        .where('deleted_at', '<', before)
        .where('erased_at', 'is', null)
        .execute();
      const ids = left.map(({ id }) => id);
      return erase(tx, { ids, now });
    });
    await deleteAccounts(accountIds);
  }
}

/** Erases somebody who has left at once, because they wish it. @throws MemberError `not_found` */
export async function eraseNow({ command, id }: { command: Command; id: string }): Promise<void> {
  const accountIds = await inDistrict(command.districtId, async (tx) => {
    const row = await tables<PeopleTables>(tx)
      .selectFrom('person')
      .select('id')
      .where('id', '=', id)
      .where('deleted_at', 'is not', null)
      .where('erased_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new MemberError('not_found');
    const accountIds = await erase(tx, { ids: [id], now: command.now });
    await recordAudit(tx, { command, action: 'person.erased', subject: 'person', id });
    return accountIds;
  });
  await deleteAccounts(accountIds);
}

/** The row stays without anything that says who it was: what they did still counts. @returns their accounts. */
async function erase(tx: Tx, { ids, now }: { ids: string[]; now: Date }): Promise<string[]> {
  if (ids.length === 0) return [];
  const db = tables<PeopleTables>(tx);
  const had = await db.selectFrom('person').select('account_id').where('id', 'in', ids).execute();
  await db.deleteFrom('person_pin').where('person_id', 'in', ids).execute();
  await db.deleteFrom('invitation').where('person_id', 'in', ids).execute();
  const nobody = { name: '', phone: '', account_id: null, erased_at: now };
  await db.updateTable('person').set(nobody).where('id', 'in', ids).execute();
  return had.flatMap(({ account_id }) => account_id ?? []);
}

/** Accounts that belong to somebody in another district stay; which those are, only the database may see. */
async function deleteAccounts(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await globally((tx) =>
      tables<PeopleTables>(tx).deleteFrom('account').where('id', '=', id).execute(),
    ).catch((error: unknown) => {
      if ((error as { code?: string }).code !== foreignKeyViolation) throw error;
    });
  }
}

const foreignKeyViolation = '23503';
