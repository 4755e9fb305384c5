import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { districtRows } from './district-rows.server.ts';
import { DistrictError, type DistrictDetails, type StoredDistrictDetails } from './index.ts';
import { noteStep } from './set-up-state.server.ts';
import type { DistrictTables } from './tables.server.ts';

/** The version at which whoever changes the district reads it. @throws DistrictError */
export async function findDistrictVersion(tx: Tx, districtId: string): Promise<number> {
  return (await findDistrictDetails(tx, districtId)).version;
}

/** How to reach the district and who answers for it, with the version that was read. @throws DistrictError */
export async function findDistrictDetails(
  tx: Tx,
  districtId: string,
): Promise<StoredDistrictDetails> {
  const row = await tables<DistrictTables>(tx)
    .selectFrom('district')
    .select(['contact', 'carrier', 'version'])
    .where('id', '=', districtId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new DistrictError('not_found');
  return row;
}

/**
 * Changes the command's own district, which the caller read at `version`. The table itself tells all servers.
 * @throws DistrictError `changed_meanwhile`, `not_found`
 */
export async function updateDistrictDetails(
  tx: Tx,
  {
    command,
    version,
    details: { contact, carrier },
  }: { command: Command; version: number; details: DistrictDetails },
): Promise<void> {
  const id = command.districtId;
  const before = await districtRows.lock(tx, { id, version });
  await noteStep(tx, { command, step: 'carrier' });
  const fields = [
    ...changedIn({ part: 'contact', before: before.contact, after: contact }),
    ...changedIn({ part: 'carrier', before: before.carrier, after: carrier }),
  ];
  if (fields.length === 0) return;
  await districtRows.write(tx, { id, columns: { contact, carrier } });
  await recordAudit(tx, { command, action: 'district.changed', subject: 'district', id, fields });
  await publishes(tx, id);
}

function changedIn({
  part,
  before,
  after,
}: {
  part: string;
  before: object;
  after: object;
}): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.filter((key) => old.get(key) !== now.get(key)).map((key) => `${part}.${key}`);
}
