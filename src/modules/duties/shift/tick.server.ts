import { listDistrictIds, systemCommand } from '#modules/districts/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { tellOfCalledOff } from './called-off.server.ts';
import { settleDuties } from './settle.server.ts';

/** New dates get their shifts; who is away, or has left, is released; whose date was called off is told. */
export const settleTick: Tick = {
  name: 'duties_settle',
  pattern: '*/10 * * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: settleDistrict,
};

async function settleDistrict(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const command = await systemCommand(tx, { districtId, now });
  if (!command) return;
  await settleDuties(tx, { command, dutyIds: 'all' });
  await tellOfCalledOff(tx, { command });
}
