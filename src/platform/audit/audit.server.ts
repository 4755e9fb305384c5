import type { Command } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { erasesRows, type Erasure } from '#platform/jobs/erasure.server.ts';
import { byPerson, type ExportedTable } from '#platform/personal-export.server.ts';
import type { AuditAction, AuditSubject } from './actions.ts';

interface AuditTables {
  audit_entry: {
    district_id: string;
    id: string;
    at: Date;
    person_id: string | null;
    on_behalf_of: string | null;
    action: AuditAction;
    subject: AuditSubject;
    subject_id: string;
    fields: string[];
  };
}

/** What a command did, as it tells it. */
export interface NewEntry {
  /** Its person did it, or the system itself (`null`). */
  command: Pick<Command, 'districtId' | 'personId' | 'onBehalfOf' | 'now'>;
  action: AuditAction;
  /** The kind of row, and its id. */
  subject: AuditSubject;
  id: string;
  /** Names of changed fields; never their values. */
  fields?: string[] | undefined;
}

/** Writes one entry in the command's own transaction: a command without its entry cannot be. */
export async function recordAudit(
  tx: Tx,
  { command, action, subject, id, fields = [] }: NewEntry,
): Promise<void> {
  await tables<AuditTables>(tx)
    .insertInto('audit_entry')
    .values({
      district_id: command.districtId,
      id: newId(),
      at: command.now,
      person_id: command.personId,
      on_behalf_of: command.onBehalfOf ?? null,
      action,
      subject,
      subject_id: id,
      fields,
    })
    .execute();
}

export interface AuditEntry {
  id: string;
  at: Date;
  /** Null: the system itself, or somebody without a person in this district. */
  personId: string | null;
  onBehalfOf: string | null;
  action: AuditAction;
  subject: AuditSubject;
  subjectId: string;
  fields: string[];
}

export interface AuditFilter {
  ids?: readonly string[];
  subjectIds?: readonly string[];
  subjects?: readonly AuditSubject[];
  /** By them, or on their behalf. */
  personId?: string | undefined;
  /** All but these. */
  except?: readonly AuditAction[] | undefined;
  from?: Date | undefined;
  before?: Date | undefined;
}

/** Entries, newest first. */
export async function listAudit(
  tx: Tx,
  {
    ids,
    subjectIds,
    subjects,
    personId,
    except,
    from,
    before,
    limit = 50,
    offset = 0,
  }: AuditFilter & { limit?: number; offset?: number },
): Promise<AuditEntry[]> {
  let query = tables<AuditTables>(tx).selectFrom('audit_entry').selectAll();
  if (ids) query = query.where('id', 'in', [...ids]);
  if (subjectIds) query = query.where('subject_id', 'in', [...subjectIds]);
  if (subjects) query = query.where('subject', 'in', [...subjects]);
  if (personId) {
    query = query.where((where) =>
      where.or([where('person_id', '=', personId), where('on_behalf_of', '=', personId)]),
    );
  }
  if (except) query = query.where('action', 'not in', [...except]);
  if (from) query = query.where('at', '>=', from);
  if (before) query = query.where('at', '<', before);
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    personId: row.person_id,
    onBehalfOf: row.on_behalf_of,
    action: row.action,
    subject: row.subject,
    subjectId: row.subject_id,
    fields: row.fields,
  }));
}

/** Everybody whom the audit names: those by whom and for whom something was done. */
export async function listAuditPersons(tx: Tx): Promise<string[]> {
  const db = tables<AuditTables>(tx);
  const rows = await db
    .selectFrom('audit_entry')
    .select('person_id as id')
    .where('person_id', 'is not', null)
    .union(
      db
        .selectFrom('audit_entry')
        .select('on_behalf_of as id')
        .where('on_behalf_of', 'is not', null),
    )
    .execute();
  return rows.flatMap(({ id }) => id ?? []);
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

/** Entries from before; how long they are kept is the owner's choice. */
export function erasesAudit({
  what,
  before,
}: {
  what: Erasure['what'];
  before(now: Date): Date;
}): Erasure {
  return erasesRows<AuditTables, 'audit_entry'>({
    table: 'audit_entry',
    what,
    where: (row, now) => row('at', '<', before(now)),
  });
}

/** What somebody did, what was done for them, and what was done to them. */
export function exportedAudit(title: ExportedTable['title']): ExportedTable {
  return {
    table: 'audit_entry',
    title,
    columns: ['id', 'at', 'action', 'subject', 'fields'],
    by: { person_id: byPerson, on_behalf_of: byPerson, subject_id: byPerson },
  };
}
