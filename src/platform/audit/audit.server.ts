import type { Command } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';

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
export interface AuditEntry {
  /** Its person did it, or the system itself (`null`). */
  command: Pick<Command, 'districtId' | 'personId' | 'now'>;
  /** Verb in the past, e.g. `event.published`. */
  action: string;
  /** The kind of row, e.g. `event`, and its id. */
  subject: string;
  id: string;
  /** Names of changed fields; never their values. */
  fields?: string[] | undefined;
}

/** Writes one entry in the command's own transaction: a command without its entry cannot be. */
export async function recordAudit(
  tx: Tx,
  { command, action, subject, id, fields = [] }: AuditEntry,
): Promise<void> {
  await tables<AuditTables>(tx)
    .insertInto('audit_entry')
    .values({
      district_id: command.districtId,
      id: newId(),
      at: command.now,
      person_id: command.personId,
      action,
      subject,
      subject_id: id,
      fields,
    })
    .execute();
}

/** The entries about one row, newest first. */
export async function listAudit(
  tx: Tx,
  { subjectId, limit = 50 }: { subjectId: string; limit?: number },
): Promise<{ id: string; at: Date; personId: string | null; action: string }[]> {
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

/** Who did something to each of these rows last, and when, by the row's id; what the system did does not count. */
export async function lastActors(
  tx: Tx,
  subjectIds: readonly string[],
): Promise<Map<string, { personId: string; at: Date }>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await tables<AuditTables>(tx)
    .selectFrom('audit_entry')
    .distinctOn('subject_id')
    .select(['subject_id', 'person_id', 'at'])
    .where('subject_id', 'in', [...subjectIds])
    .where('person_id', 'is not', null)
    .orderBy('subject_id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .$narrowType<{ person_id: string }>()
    .execute();
  return new Map(rows.map((row) => [row.subject_id, { personId: row.person_id, at: row.at }]));
}
