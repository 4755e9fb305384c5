import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { districtRows } from './district-rows.server.ts';
import { districtParts, type DistrictPart } from './parts.ts';
import { noteStep } from './set-up-state.server.ts';

/** Says which parts the district uses. @throws DistrictError `changed_meanwhile`, `not_found` */
export async function updateParts(
  tx: Tx,
  { command, version, used }: { command: Command; version: number; used: readonly DistrictPart[] },
): Promise<void> {
  const id = command.districtId;
  const before = await districtRows.lock(tx, { id, version });
  await noteStep(tx, { command, step: 'parts' });
  const unused = districtParts.filter((part) => !used.includes(part));
  const changed = districtParts.filter(
    (part) => unused.includes(part) !== before.unused_parts.includes(part),
  );
  if (changed.length === 0) return;
  await districtRows.write(tx, { id, columns: { unused_parts: unused } });
  const fields = changed.map((part) => `parts.${part}`);
  await recordAudit(tx, { command, action: 'district.changed', subject: 'district', id, fields });
  await publishes(tx, id);
}
