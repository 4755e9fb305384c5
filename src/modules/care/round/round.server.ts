import type { Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { CareError } from '../errors.ts';
import type { CareTables } from '../tables.server.ts';
import type { Round, RoundDetails } from './round.ts';

const rows = versionedRows<CareTables['care_round']>({
  table: 'care_round',
  refuse: (code) => new CareError(code),
});

/** One round, also one that was put away; null where there is none in this district. */
export async function findRound(tx: Tx, id: string): Promise<Round | null> {
  const found = await rounds(tx).selectAll().where('id', '=', id).execute();
  return (await withMembers(tx, found))[0] ?? null;
}

/** All rounds, by name. */
export async function listRounds(tx: Tx): Promise<Round[]> {
  const found = await rounds(tx)
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return withMembers(tx, found);
}

/** @param id made with the form, so that pressing twice makes one. @returns it. */
export async function createRound(
  tx: Tx,
  { command, id = newId(), details }: { command: Command; id?: string; details: RoundDetails },
): Promise<string> {
  const { districtId, now } = command;
  const { name, litres } = details;
  const created = await tables<CareTables>(tx)
    .insertInto('care_round')
    .values({ district_id: districtId, id, name, litres, created_at: now, deleted_at: null })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return id;
  await writeMembers(tx, { districtId, id, details });
  await record(tx, { command, id, action: 'care-round.created' });
  return id;
}

/** @throws CareError `changed_meanwhile`, `not_found` */
export async function changeRound(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
  }: { command: Command; id: string; version: number; details: RoundDetails },
): Promise<void> {
  const { name, litres } = details;
  await rows.change(tx, { id, version, columns: { name, litres } });
  const db = tables<CareTables>(tx);
  await db.deleteFrom('care_round_thing').where('round_id', '=', id).execute();
  await db.deleteFrom('care_round_event').where('round_id', '=', id).execute();
  await writeMembers(tx, { districtId: command.districtId, id, details });
  await record(tx, { command, id, action: 'care-round.changed' });
}

/** Puts a round away; what was watered stays. @throws CareError */
export async function deleteRound(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'care-round.deleted' });
}

/** Takes a deletion back. @throws CareError `not_found` */
export async function restoreRound(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'care-round.restored' });
}

async function writeMembers(
  tx: Tx,
  {
    districtId: district_id,
    id: round_id,
    details: { thingIds, eventIds },
  }: { districtId: string; id: string; details: RoundDetails },
): Promise<void> {
  const db = tables<CareTables>(tx);
  const both = { district_id, round_id };
  if (thingIds.length > 0) {
    const values = [...new Set(thingIds)].map((thing_id) => ({ ...both, thing_id }));
    await db.insertInto('care_round_thing').values(values).execute();
  }
  if (eventIds.length > 0) {
    const values = [...new Set(eventIds)].map((event_id) => ({ ...both, event_id }));
    await db.insertInto('care_round_event').values(values).execute();
  }
}

async function withMembers(
  tx: Tx,
  found: Selectable<CareTables['care_round']>[],
): Promise<Round[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const things = await tables<CareTables>(tx)
    .selectFrom('care_round_thing')
    .select(['round_id', 'thing_id'])
    .where('round_id', 'in', ids)
    .execute();
  const events = await tables<CareTables>(tx)
    .selectFrom('care_round_event')
    .select(['round_id', 'event_id'])
    .where('round_id', 'in', ids)
    .execute();
  return found.map(({ id, name, litres, version, deleted_at }) => ({
    ...{ id, name, litres, version, deletedAt: deleted_at },
    thingIds: things.filter((one) => one.round_id === id).map((one) => one.thing_id),
    eventIds: events.filter((one) => one.round_id === id).map((one) => one.event_id),
  }));
}

function rounds(tx: Tx) {
  return tables<CareTables>(tx).selectFrom('care_round');
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'care_round', id });
  await publishes(tx, command.districtId);
}
