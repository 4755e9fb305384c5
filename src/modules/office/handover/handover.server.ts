import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Selectable } from 'kysely';
import { OfficeError } from '../errors.ts';
import type { OfficeTables } from '../tables.server.ts';
import type { HandoverKind, HandoverNote } from './handover.ts';

/** Leaves a note for the next. Its id is made with the form: pressing twice leaves one. */
export async function leaveNote(
  tx: Tx,
  {
    command,
    note: { id, kind, message, answers },
  }: {
    command: Command;
    note: { id: string; kind: HandoverKind; message: string; answers: string | null };
  },
): Promise<void> {
  const { districtId, personId, now } = command;
  const left = await tables<OfficeTables>(tx)
    .insertInto('handover_note')
    .values({
      ...{ district_id: districtId, id, kind, message, answers },
      ...{ written_at: now, written_by: personId, done_at: null, done_by: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (left.numInsertedOrUpdatedRows === 0n) return;
  await record(tx, { command, id, action: 'handover.written' });
}

/** It is done. Ticked by two, it is done once. @throws OfficeError `not_found` */
export async function tickNote(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const row = await tables<OfficeTables>(tx)
    .updateTable('handover_note')
    .set({ done_at: command.now, done_by: command.personId })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  if (row.numUpdatedRows > 0n) return record(tx, { command, id, action: 'handover.done' });
  if (!(await findNote(tx, id))) throw new OfficeError('not_found');
}

/** Not done after all. @throws OfficeError `not_found` */
export async function untickNote(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const row = await tables<OfficeTables>(tx)
    .updateTable('handover_note')
    .set({ done_at: null, done_by: null })
    .where('id', '=', id)
    .where('done_at', 'is not', null)
    .executeTakeFirst();
  if (row.numUpdatedRows > 0n) return record(tx, { command, id, action: 'handover.reopened' });
  if (!(await findNote(tx, id))) throw new OfficeError('not_found');
}

/** What is open, oldest first. */
export async function listOpenNotes(tx: Tx): Promise<HandoverNote[]> {
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('handover_note')
    .selectAll()
    .where('done_at', 'is', null)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map(toNote);
}

/** What was ticked off lately, the last first. */
export async function listDoneNotes(
  tx: Tx,
  { limit = 20 }: { limit?: number } = {},
): Promise<HandoverNote[]> {
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('handover_note')
    .selectAll()
    .where('done_at', 'is not', null)
    .orderBy('done_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toNote);
}

/** One note; null where there is none in this district. */
export async function findNote(tx: Tx, id: string): Promise<HandoverNote | null> {
  const row = await tables<OfficeTables>(tx)
    .selectFrom('handover_note')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toNote(row) : null;
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'handover_note', id });
}

function toNote(row: Selectable<OfficeTables['handover_note']>): HandoverNote {
  const { id, kind, message, answers } = row;
  return {
    ...{ id, kind, message, answers },
    writtenAt: row.written_at,
    writtenBy: row.written_by,
    doneAt: row.done_at,
    doneBy: row.done_by,
  };
}
