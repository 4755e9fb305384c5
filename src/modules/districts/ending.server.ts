/** The end of a district that moved away or closed: asked for while it rests, carried out thirty days later. */
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { DistrictError, endingDays } from './index.ts';
import type { DistrictTables } from './tables.server.ts';

const dayLength = 24 * 60 * 60_000;

/**
 * @param typed its name, by whoever asks: the wrong district must not go.
 * @throws DistrictError `not_suspended`, `wrong_name`. Twice is once.
 */
export async function askEnding(
  tx: Tx,
  { command, typed }: { command: Command; typed: string },
): Promise<void> {
  const { districtId, now } = command;
  const db = tables<DistrictTables>(tx);
  const district = await db
    .selectFrom('district')
    .innerJoin('district_suspension', 'district_suspension.district_id', 'district.id')
    .select(['district.name', 'district.town', 'district_suspension.id as suspensionId'])
    .where('district.id', '=', districtId)
    .where('resumed_at', 'is', null)
    .forUpdate('district_suspension')
    .executeTakeFirst();
  if (!district) throw new DistrictError('not_suspended');
  if (!isSame(typed, district.name)) throw new DistrictError('wrong_name');
  const added = await db
    .insertInto('district_ending')
    .values({
      id: newId(),
      district_id: districtId,
      suspension_id: district.suspensionId,
      name: `${district.name}, ${district.town}`,
      asked_at: now,
      due_at: new Date(now.getTime() + endingDays * dayLength),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 0n)
    await tell(tx, { command, action: 'district.ending-asked' });
}

function isSame(typed: string, name: string): boolean {
  return typed.trim().toLowerCase() === name.trim().toLowerCase();
}

export async function withdrawEnding(tx: Tx, command: Command): Promise<void> {
  const withdrawn = await tables<DistrictTables>(tx)
    .updateTable('district_ending')
    .set({ withdrawn_at: command.now })
    .where('district_id', '=', command.districtId)
    .where('withdrawn_at', 'is', null)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (withdrawn.numUpdatedRows !== 0n)
    await tell(tx, { command, action: 'district.ending-withdrawn' });
}

export interface ErasedDistrict {
  name: string;
  erasedAt: Date;
}

/** The districts that were erased, newest first. */
export async function listErasedDistricts(tx: Tx): Promise<ErasedDistrict[]> {
  return tables<DistrictTables>(tx)
    .selectFrom('district_ending')
    .select(['name', 'erased_at as erasedAt'])
    .where('erased_at', 'is not', null)
    .orderBy('erased_at', 'desc')
    .$narrowType<{ erasedAt: Date }>()
    .execute();
}

/** Ids of the districts that must go now; also those of which not all went, since the process was killed. */
export async function listEndedDistricts(tx: Tx, now: Date): Promise<string[]> {
  const db = tables<DistrictTables>(tx);
  const rows = await db
    .selectFrom('district_ending')
    .select('district_id')
    .where('due_at', '<=', now)
    .where('withdrawn_at', 'is', null)
    .where('erased_at', 'is', null)
    .where((where) =>
      where.or([
        where('suspension_id', 'in', openSuspensions(tx)),
        where('district_id', 'not in', db.selectFrom('district').select('id')),
      ]),
    )
    .execute();
  return rows.map((row) => row.district_id);
}

/** Whether it still is to go at this moment; until the transaction ends nobody can open it again. */
export async function lockEnding(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<boolean> {
  const row = await tables<DistrictTables>(tx)
    .selectFrom('district_ending')
    .innerJoin('district_suspension', 'district_suspension.id', 'district_ending.suspension_id')
    .select('district_ending.id')
    .where('district_ending.district_id', '=', districtId)
    .where('due_at', '<=', now)
    .where('withdrawn_at', 'is', null)
    .where('resumed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** The last rows of a district, when all those that point to it are gone. */
export async function deleteDistrictRow(tx: Tx, id: string): Promise<void> {
  const db = tables<DistrictTables>(tx);
  await db.deleteFrom('district_host').where('district_id', '=', id).execute();
  await db.deleteFrom('district_suspension').where('district_id', '=', id).execute();
  await db.deleteFrom('district').where('id', '=', id).execute();
}

export async function noteDistrictErased(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  await tables<DistrictTables>(tx)
    .updateTable('district_ending')
    .set({ erased_at: now })
    .where('district_id', '=', districtId)
    .where('withdrawn_at', 'is', null)
    .execute();
}

function openSuspensions(tx: Tx) {
  return tables<DistrictTables>(tx)
    .selectFrom('district_suspension')
    .select('id')
    .where('resumed_at', 'is', null);
}

async function tell(
  tx: Tx,
  {
    command,
    action,
  }: { command: Command; action: 'district.ending-asked' | 'district.ending-withdrawn' },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'district', id: command.districtId });
}
