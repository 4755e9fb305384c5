import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { districtRows } from './district-rows.server.ts';
import type { DistrictName } from './forms.ts';
import { noteStep } from './set-up-state.server.ts';

/**
 * Changes what the command's own district is called and where it lies. Public holidays follow the state: that is the
 * calendar's, which the caller asks when the state is another.
 * @returns the state as it was before.
 * @throws DistrictError `changed_meanwhile`, `not_found`
 */
export async function updateName(
  tx: Tx,
  { command, version, name }: { command: Command; version: number; name: DistrictName },
): Promise<{ state: string }> {
  const id = command.districtId;
  const before = await districtRows.lock(tx, { id, version });
  await noteStep(tx, { command, step: 'name' });
  const columns = {
    name: name.name,
    town: name.town,
    postal_code: name.postalCode,
    state: name.state,
    time_zone: name.timeZone,
  };
  const fields = (Object.keys(columns) as (keyof typeof columns)[]).filter(
    (column) => columns[column] !== before[column],
  );
  if (fields.length > 0) {
    await districtRows.write(tx, { id, columns });
    await recordAudit(tx, { command, action: 'district.changed', subject: 'district', id, fields });
    await publishes(tx, id);
  }
  return { state: before.state };
}
