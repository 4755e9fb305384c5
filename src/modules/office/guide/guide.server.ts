import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import type { Selectable } from 'kysely';
import { OfficeError } from '../errors.ts';
import type { OfficeTables } from '../tables.server.ts';
import type { GuideEntry, StoredGuideEntry } from './guide.ts';

const rows = versionedRows<OfficeTables['guide_entry']>({
  table: 'guide_entry',
  refuse: (code) => new OfficeError(code),
});

/** The whole guide, by name. */
export async function listGuide(tx: Tx): Promise<StoredGuideEntry[]> {
  const found = await tables<OfficeTables>(tx)
    .selectFrom('guide_entry')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return found.map(toEntry);
}

/** One entry, also one that was put away; null where there is none in this district. */
export async function findGuideEntry(tx: Tx, id: string): Promise<StoredGuideEntry | null> {
  const row = await tables<OfficeTables>(tx)
    .selectFrom('guide_entry')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toEntry(row) : null;
}

/** Adds an entry; whoever writes it down has just looked whether it is right. Pressed twice, it is there once. */
export async function addGuideEntry(
  tx: Tx,
  { command, entry }: { command: Command; entry: GuideEntry },
): Promise<void> {
  const { districtId, now, personId } = command;
  const added = await tables<OfficeTables>(tx)
    .insertInto('guide_entry')
    .values({
      ...columnsOf(entry),
      ...{ district_id: districtId, id: entry.id, created_at: now },
      ...{ checked_at: now, checked_by: personId, deleted_at: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return;
  await record(tx, { command, id: entry.id, action: 'guide.added' });
}

/** Changes an entry that the caller read at `version`. @throws OfficeError `changed_meanwhile`, `not_found` */
export async function changeGuideEntry(
  tx: Tx,
  { command, version, entry }: { command: Command; version: number; entry: GuideEntry },
): Promise<void> {
  const { id } = entry;
  const columns = { ...columnsOf(entry), ...checked(command) };
  await rows.change(tx, { id, version, columns });
  await record(tx, { command, id, action: 'guide.changed' });
}

/** Somebody has asked, and all of it is still right. @throws OfficeError `not_found` */
export async function confirmGuideEntry(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const { numUpdatedRows } = await tables<OfficeTables>(tx)
    .updateTable('guide_entry')
    .set(checked(command))
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new OfficeError('not_found');
  await record(tx, { command, id, action: 'guide.confirmed' });
}

/** Puts an entry away; what was referred there stays counted. @throws OfficeError */
export async function deleteGuideEntry(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'guide.deleted' });
}

/** Takes a deletion back. @throws OfficeError `not_found` */
export async function restoreGuideEntry(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'guide.restored' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'guide_entry', id });
}

const checked = ({ now, personId }: Command) => ({ checked_at: now, checked_by: personId });

function columnsOf(entry: GuideEntry) {
  const { name, categories, phone, hours, bring, note, organisationId } = entry;
  return { name, categories, phone, hours, bring, note, organisation_id: organisationId };
}

function toEntry(row: Selectable<OfficeTables['guide_entry']>): StoredGuideEntry {
  const { id, name, categories, phone, hours, bring, note, version } = row;
  return {
    ...{ id, name, categories, phone, hours, bring, note, version },
    organisationId: row.organisation_id,
    checkedAt: row.checked_at,
    checkedBy: row.checked_by,
    deletedAt: row.deleted_at,
  };
}
