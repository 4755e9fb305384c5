import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { listDistrictIds } from '#modules/districts/server.ts';
import { erasureTick, type Erasure } from '#platform/jobs/erasure.server.ts';
import { peoplePrivacyMessages } from '../messages/privacy.ts';
import type { PeopleTables } from '../tables.server.ts';
import { eraseUnusedAccounts } from '../unused-accounts.server.ts';
import { MemberError } from './errors.ts';
import { returnDays } from './member.ts';

const whoLeft: Erasure = {
  kind: 'person',
  what: (locale) => peoplePrivacyMessages.in(locale)('people.erases.person'),
  count: async (tx, { now }) => (await listWhoLeft(tx, now)).length,
  async erase(tx, { now }) {
    const ids = await listWhoLeft(tx, now);
    await emptyPersons(tx, { ids, now });
    return ids.length;
  },
};

/** Erases who left more than thirty days ago. */
export const eraseTick = erasureTick({
  name: 'people_erase',
  pattern: '52 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [whoLeft],
});

async function listWhoLeft(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select('id')
    .where('deleted_at', '<', new Date(now.getTime() - returnDays * 24 * 60 * 60_000))
    .where('erased_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Erases somebody who has left at once, because they wish it. @throws MemberError `not_found` */
export async function eraseNow({ command, id }: { command: Command; id: string }): Promise<void> {
  await inDistrict(command.districtId, async (tx) => {
    const row = await tables<PeopleTables>(tx)
      .selectFrom('person')
      .select('id')
      .where('id', '=', id)
      .where('deleted_at', 'is not', null)
      .where('erased_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new MemberError('not_found');
    await emptyPersons(tx, { ids: [id], now: command.now });
    await recordAudit(tx, { command, action: 'person.erased', subject: 'person', id });
  });
}

/** The row stays without anything that says who it was: what they did still counts. */
async function emptyPersons(tx: Tx, { ids, now }: { ids: string[]; now: Date }): Promise<void> {
  if (ids.length === 0) return;
  const db = tables<PeopleTables>(tx);
  const accounts = await listAccounts(tx, ids);
  await db.deleteFrom('person_pin').where('person_id', 'in', ids).execute();
  await db.deleteFrom('invitation').where('person_id', 'in', ids).execute();
  const nobody = { name: '', phone: '', account_id: null, erased_at: now };
  await db.updateTable('person').set(nobody).where('id', 'in', ids).execute();
  await eraseUnusedAccounts(tx, accounts);
}

async function listAccounts(tx: Tx, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select('account_id')
    .where('id', 'in', ids)
    .execute();
  return rows.flatMap(({ account_id }) => account_id ?? []);
}
