import type { Command } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';

/** Who does something: a person of the district, or the system itself (`null`). */
export interface AuditEntry {
  districtId: string;
  at: Date;
  personId: string | null;
  /** Verb in the past, e.g. `event.published`. */
  action: string;
  /** The kind of row, e.g. `event`, and its id. */
  subject: string;
  subjectId: string;
  /** Names of changed fields; never their values. */
  fields?: string[];
}

interface AuditTables {
  audit_entry: {
    district_id: string;
    id: string;
    at: Date;
    person_id: string | null;
    action: string;
    subject: string;
    subject_id: string;
    fields: string[];
  };
}

/** What a command did, as it tells it. */
export interface DoneByCommand {
  command: Pick<Command, 'districtId' | 'personId' | 'now'>;
  action: string;
  subject: string;
  id: string;
  fields?: string[] | undefined;
}

/** Writes one entry in the command's own transaction: a command without its entry cannot be. */
export async function recordAudit(tx: Tx, done: DoneByCommand | AuditEntry): Promise<void> {
  const entry = 'command' in done ? entryOf(done) : done;
  await tables<AuditTables>(tx)
    .insertInto('audit_entry')
    .values({
      district_id: entry.districtId,
      id: newId(),
      at: entry.at,
      person_id: entry.personId,
      action: entry.action,
      subject: entry.subject,
      subject_id: entry.subjectId,
      fields: entry.fields ?? [],
    })
    .execute();
}

function entryOf({ command, id, fields = [], ...done }: DoneByCommand): AuditEntry {
  const { districtId, personId, now } = command;
  return { ...done, districtId, personId, at: now, subjectId: id, fields };
}

/** The entries about one row, newest first. */
export async function listAudit(
  tx: Tx,
  { subjectId, limit = 50 }: { subjectId: string; limit?: number },
): Promise<(Pick<AuditEntry, 'at' | 'personId' | 'action'> & { id: string })[]> {
  const rows = await tables<AuditTables>(tx)
    .selectFrom('audit_entry')
    .select(['id', 'at', 'person_id', 'action'])
    .where('subject_id', '=', subjectId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id, at, person_id, action }) => ({ id, at, personId: person_id, action }));
}
