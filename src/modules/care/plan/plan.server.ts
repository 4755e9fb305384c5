import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { CareError } from '../errors.ts';
import type { CareTables } from '../tables.server.ts';
import type { CarePlan, StoredCarePlan } from './plan.ts';

/** What the team says of how often kinds need something; `plansOf` adds what is usual. */
export async function listPlans(tx: Tx): Promise<StoredCarePlan[]> {
  const rows = await tables<CareTables>(tx).selectFrom('care_plan').selectAll().execute();
  return rows.map((row) => ({
    ...{ kind: row.kind, care: row.care, everyDays: row.every_days },
    ...{ seasonFrom: row.season_from, seasonUntil: row.season_until, version: row.version },
  }));
}

/**
 * Says how often things of a kind need something.
 * @param version that the caller read; 0 where it was what is usual. @throws CareError `changed_meanwhile`
 */
export async function changePlan(
  tx: Tx,
  { command, version, plan }: { command: Command; version: number; plan: CarePlan },
): Promise<void> {
  const { districtId } = command;
  const { kind, care, everyDays, seasonFrom, seasonUntil } = plan;
  const columns = { every_days: everyDays, season_from: seasonFrom, season_until: seasonUntil };
  const written = await tables<CareTables>(tx)
    .insertInto('care_plan')
    .values({ district_id: districtId, kind, care, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'kind', 'care'])
        .doUpdateSet((set) => ({ ...columns, version: set('care_plan.version', '+', 1) }))
        .where('care_plan.version', '=', version),
    )
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows === 0n) throw new CareError('changed_meanwhile');
  await recordAudit(tx, {
    ...{ command, action: 'care-plan.changed', subject: 'care_plan', id: districtId },
  });
  await publishes(tx, districtId);
}
