import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { OrganisationError } from './organisation.ts';
import { usualOrganisationSettings, type OrganisationSettings } from './settings.ts';
import type { OrganisationTables } from './tables.server.ts';

/** What the district decided, or what is usual. */
export async function findOrganisationSettings(
  tx: Tx,
): Promise<OrganisationSettings & { version: number }> {
  const row = await tables<OrganisationTables>(tx)
    .selectFrom('organisation_settings')
    .selectAll()
    .executeTakeFirst();
  if (!row) return usualOrganisationSettings;
  return {
    needsApproval: row.needs_approval,
    asksYearly: row.asks_yearly,
    origin: row.origin,
    version: row.version,
  };
}

/** Decides; `version` is what the caller read. @throws OrganisationError `changed_meanwhile` */
export async function changeOrganisationSettings(
  tx: Tx,
  {
    command,
    version,
    settings,
  }: { command: Command; version: number; settings: OrganisationSettings },
): Promise<void> {
  const { districtId } = command;
  const columns = {
    needs_approval: settings.needsApproval,
    asks_yearly: settings.asksYearly,
    origin: settings.origin,
  };
  const { numInsertedOrUpdatedRows: written } = await tables<OrganisationTables>(tx)
    .insertInto('organisation_settings')
    .values({ district_id: districtId, ...columns })
    .onConflict((conflict) =>
      conflict
        .column('district_id')
        .doUpdateSet((set) => ({
          ...columns,
          version: set('organisation_settings.version', '+', 1),
        }))
        .where('organisation_settings.version', '=', version),
    )
    .executeTakeFirst();
  if (written !== 1n) throw new OrganisationError('changed_meanwhile');
  const action = 'organisation-settings.changed';
  await recordAudit(tx, { command, action, subject: 'organisation_settings', id: districtId });
}
