import type { Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OrganisationTables } from '../tables.server.ts';
import { ImportRefusal } from './refusal.ts';

/** A command on a draft. */
export interface Read {
  command: Command;
  id: string;
  /** Of the draft, as the caller read it. */
  version: number;
}

export type Row = Selectable<OrganisationTables['organisation_import']>;

/** The draft that the caller read. @throws ImportRefusal */
export async function lockDraft(
  tx: Tx,
  { id, version }: { id: string; version: number },
): Promise<Row> {
  const row = await lock(tx, id);
  if (!row || row.taken_at) throw new ImportRefusal('ended');
  if (row.version !== version) throw new ImportRefusal('changed');
  return row;
}

export function lock(tx: Tx, id: string): Promise<Row | undefined> {
  return tables<OrganisationTables>(tx)
    .selectFrom('organisation_import')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'organisation_import', id });
}
