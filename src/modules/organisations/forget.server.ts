import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { checkKept, daysBefore } from './check/days.ts';
import type { OrganisationTables } from './tables.server.ts';

/** Days for which a deleted entry can be brought back with all it said, and a decided proposal looked up. */
export const keptDays = 30;

/** Days for which a table waits to be taken. */
export const draftDays = 7;

export const forgetOrganisationsTick: Tick = {
  name: 'organisations_forget',
  pattern: '14 3 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: forgetOrganisations,
};

/** Who was to be reached at a deleted organisation, and what was proposed long ago. */
export async function forgetOrganisations(tx: Tx, { now }: { now: Date }): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60_000);
  const organisations = tables<OrganisationTables>(tx);
  const gone = organisations
    .selectFrom('organisation')
    .select('id')
    .where('deleted_at', '<', before);
  await organisations
    .deleteFrom('organisation_proposal')
    .where((where) =>
      where.or([where('decided_at', '<', before), where('organisation_id', 'in', gone)]),
    )
    .execute();
  await organisations
    .updateTable('organisation')
    .set({ contacts: '[]', phone: '', mail: '', street: '', postal_code: '', town: '' })
    .where('deleted_at', '<', before)
    .execute();
  await organisations
    .deleteFrom('organisation_import')
    .where('taken_at', 'is', null)
    .where('created_at', '<', new Date(now.getTime() - draftDays * 24 * 60 * 60_000))
    .execute();
  await organisations
    .deleteFrom('organisation_check')
    .where((where) =>
      where.or([
        where('sent_at', '<', daysBefore(now, checkKept)),
        where('organisation_id', 'in', gone),
      ]),
    )
    .execute();
}
