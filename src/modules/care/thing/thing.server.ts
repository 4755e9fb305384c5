import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { CareError } from '../errors.ts';
import type { CareTables } from '../tables.server.ts';
import type { ThingDetails } from './thing.ts';

const rows = versionedRows<CareTables['care_thing']>({
  table: 'care_thing',
  refuse: (code) => new CareError(code),
});

/**
 * Something to be cared for, at a place of its own. @returns its id.
 * @param id made with the form, so that pressing twice makes one.
 */
export async function createThing(
  tx: Tx,
  {
    command,
    id = newId(),
    placeId,
    details,
  }: { command: Command; id?: string; placeId: string; details: ThingDetails },
): Promise<string> {
  const { districtId, now } = command;
  const created = await tables<CareTables>(tx)
    .insertInto('care_thing')
    .values({
      ...{ district_id: districtId, id, place_id: placeId, created_at: now, deleted_at: null },
      ...columnsOf(details),
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return id;
  await record(tx, { command, id, action: 'care-thing.created' });
  return id;
}

/** @throws CareError `changed_meanwhile`, `not_found` */
export async function changeThing(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
  }: { command: Command; id: string; version: number; details: ThingDetails },
): Promise<void> {
  await rows.change(tx, { id, version, columns: columnsOf(details) });
  await record(tx, { command, id, action: 'care-thing.changed' });
}

/** Puts a thing away with all that is noted of it; `restoreThing` brings it back. @throws CareError */
export async function deleteThing(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'care-thing.deleted' });
}

/** Takes a deletion back. @throws CareError `not_found` */
export async function restoreThing(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'care-thing.restored' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'care_thing', id });
  await publishes(tx, command.districtId);
}

function columnsOf(details: ThingDetails) {
  return {
    ...{ kind: details.kind, number: details.number, name: details.name, plant: details.plant },
    ...{ picture_id: details.pictureId, cost_cents: details.costCents },
    ...{ mounted_on: details.mountedOn, taken_down_on: details.takenDownOn },
    ...{ permission: details.permission, permitted_until: details.permittedUntil },
    ...{ water_source: details.waterSource, winter_storage: details.winterStorage },
  };
}
