import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { stateOf, type SetUpState, type SetUpStep } from './set-up-steps.ts';
import type { DistrictTables } from './tables.server.ts';

/** Where the transaction's district stands with being set up; null where that is over. */
export async function findSetUp(tx: Tx): Promise<SetUpState | null> {
  const steps = await listSteps(tx);
  return steps.length === 0 || steps.includes('finished') ? null : stateOf(steps);
}

/** Begins it: the name was given when the district was made. */
export async function beginSetUp(tx: Tx, command: Command): Promise<void> {
  await write(tx, { command, step: 'name' });
}

/** That a step was answered; part of the command that answers it. Nothing where the district is not being set up. */
export async function noteStep(
  tx: Tx,
  { command, step }: { command: Command; step: SetUpStep },
): Promise<void> {
  if (await findSetUp(tx)) await write(tx, { command, step });
}

/** Ends it, whatever is still open: all of it can be changed later. */
export async function finishSetUp(tx: Tx, command: Command): Promise<void> {
  if (!(await findSetUp(tx))) return;
  await write(tx, { command, step: 'finished' });
  const id = command.districtId;
  await recordAudit(tx, { command, action: 'district.set-up-finished', subject: 'district', id });
}

async function listSteps(tx: Tx): Promise<string[]> {
  const rows = await tables<DistrictTables>(tx)
    .selectFrom('district_set_up')
    .select('step')
    .execute();
  return rows.map(({ step }) => step);
}

async function write(
  tx: Tx,
  { command, step }: { command: Command; step: SetUpStep | 'finished' },
): Promise<void> {
  const { districtId, personId, now } = command;
  await tables<DistrictTables>(tx)
    .insertInto('district_set_up')
    .values({ district_id: districtId, step, at: now, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
