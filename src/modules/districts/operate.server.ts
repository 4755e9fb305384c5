/** What whoever runs the installation does with districts, from outside of them. */
import { sql } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { writeRows } from '#platform/database/snapshot.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { freeSlug } from './district.server.ts';
import { DistrictError } from './index.ts';
import type { DistrictTables } from './tables.server.ts';

/** A district as an operator sees it: nothing of its people. */
export interface OperatedDistrict {
  id: string;
  name: string;
  town: string;
  hosts: string[];
  createdAt: Date;
  /** Null while it is open. */
  suspendedAt: Date | null;
  /** When all of it is erased, where that was asked for. */
  endsAt: Date | null;
  limits: DistrictLimits;
}

/** Null where there is none. */
export interface DistrictLimits {
  storageBytes: number | null;
  mailsPerHour: number | null;
  members: number | null;
}

/** All districts by name. */
export async function listOperated(tx: Tx): Promise<OperatedDistrict[]> {
  const rows = await selectOperated(tx).orderBy('name').orderBy('id').execute();
  return rows.map(toOperated);
}

/** Where these districts are found, by name; those without a domain name are not in it. */
export async function listDistrictHosts(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; name: string; host: string }[]> {
  if (ids.length === 0) return [];
  const rows = await selectOperated(tx)
    .where('id', 'in', [...ids])
    .orderBy('name')
    .execute();
  return rows.flatMap(({ id, name, hosts: [host] }) => (host ? [{ id, name, host }] : []));
}

/** @throws DistrictError `not_found` */
export async function findOperated(tx: Tx, id: string): Promise<OperatedDistrict> {
  const row = isId(id) && (await selectOperated(tx).where('id', '=', id).executeTakeFirst());
  if (!row) throw new DistrictError('not_found');
  return toOperated(row);
}

function selectOperated(tx: Tx) {
  return tables<DistrictTables>(tx)
    .selectFrom('district')
    .select([
      ...(['id', 'name', 'town', 'created_at'] as const),
      ...(['most_storage_bytes', 'most_mails_per_hour', 'most_members'] as const),
    ])
    .select((select) => [
      select
        .selectFrom('district_suspension')
        .select('suspended_at')
        .whereRef('district_id', '=', 'district.id')
        .where('resumed_at', 'is', null)
        .as('suspended_at'),
      select
        .selectFrom('district_ending')
        .innerJoin('district_suspension', 'district_suspension.id', 'suspension_id')
        .select('due_at')
        .whereRef('district_ending.district_id', '=', 'district.id')
        .where('withdrawn_at', 'is', null)
        .where('resumed_at', 'is', null)
        .as('ends_at'),
      sql<
        string[]
      >`array(select host from district_host where district_id = district.id order by host)`.as(
        'hosts',
      ),
    ])
    .where('deleted_at', 'is', null);
}

function toOperated(
  row: Awaited<ReturnType<ReturnType<typeof selectOperated>['execute']>>[number],
): OperatedDistrict {
  return {
    id: row.id,
    name: row.name,
    town: row.town,
    hosts: row.hosts,
    createdAt: row.created_at,
    suspendedAt: row.suspended_at,
    endsAt: row.ends_at,
    limits: {
      storageBytes: row.most_storage_bytes === null ? null : Number(row.most_storage_bytes),
      mailsPerHour: row.most_mails_per_hour,
      members: row.most_members,
    },
  };
}

/**
 * Closes a district to everybody until it is resumed. Twice is once. Its ticks go on, those that erase above all:
 * data whose time is over must go whether anybody looks or not (Art. 5 (1) e GDPR). Mails that they write wait.
 */
export async function suspendDistrict(tx: Tx, command: Command): Promise<void> {
  const added = await tables<DistrictTables>(tx)
    .insertInto('district_suspension')
    .values({ id: newId(), district_id: command.districtId, suspended_at: command.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 0n)
    await tell(tx, { command, action: 'district.suspended' });
}

export async function resumeDistrict(tx: Tx, command: Command): Promise<void> {
  const ended = await tables<DistrictTables>(tx)
    .updateTable('district_suspension')
    .set({ resumed_at: command.now })
    .where('district_id', '=', command.districtId)
    .where('resumed_at', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows !== 0n) await tell(tx, { command, action: 'district.resumed' });
}

/** @param host as `toHostName` makes it. @throws DistrictError `host_taken` */
export async function addHost(
  tx: Tx,
  { command, host }: { command: Command; host: string },
): Promise<void> {
  const added = await tables<DistrictTables>(tx)
    .insertInto('district_host')
    .values({ host, district_id: command.districtId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) throw new DistrictError('host_taken');
  await tell(tx, { command, action: 'district.host-added' });
}

/**
 * With several districts one without a name cannot be reached: then the last stays, unless the district rests, since
 * one that moved away needs its name elsewhere. @throws DistrictError `last_host`
 */
export async function removeHost(
  tx: Tx,
  { command, host }: { command: Command; host: string },
): Promise<void> {
  const all = await listOperated(tx);
  const own = all.find(({ id }) => id === command.districtId);
  const isReached = own?.suspendedAt === null;
  if (all.length > 1 && isReached && own.hosts.length === 1) throw new DistrictError('last_host');
  const removed = await tables<DistrictTables>(tx)
    .deleteFrom('district_host')
    .where('host', '=', host)
    .where('district_id', '=', command.districtId)
    .executeTakeFirst();
  if (removed.numDeletedRows > 0n) await tell(tx, { command, action: 'district.host-removed' });
}

export async function setLimits(
  tx: Tx,
  { command, limits }: { command: Command; limits: DistrictLimits },
): Promise<void> {
  await tables<DistrictTables>(tx)
    .updateTable('district')
    .set({
      most_storage_bytes: limits.storageBytes,
      most_mails_per_hour: limits.mailsPerHour,
      most_members: limits.members,
    })
    .where('id', '=', command.districtId)
    .execute();
  await tell(tx, { command, action: 'district.limits-set' });
}

/** Whether the district rests: no pages, no mails. */
export async function isSuspended(tx: Tx, districtId: string): Promise<boolean> {
  const row = await tables<DistrictTables>(tx)
    .selectFrom('district_suspension')
    .select('id')
    .where('district_id', '=', districtId)
    .where('resumed_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The district's own row, for a copy of it. @throws DistrictError `not_found` */
export async function readDistrictRow(tx: Tx, id: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(district) as row from district
    where id = ${id} and deleted_at is null`.execute(tx);
  if (!rows[0]) throw new DistrictError('not_found');
  return rows[0].row;
}

/** Makes a district of such a row, under another id and a slug that is free. Limits are this installation's own. */
export async function insertDistrictRow(
  tx: Tx,
  { id, row }: { id: string; row: Record<string, unknown> },
): Promise<{ timeZone: string }> {
  const slug = await freeSlug(tx, String(row['slug'] ?? ''));
  const limits = { most_storage_bytes: null, most_mails_per_hour: null, most_members: null };
  await writeRows(tx, { table: 'district', rows: [{ ...row, ...limits, id, slug }] });
  return { timeZone: String(row['time_zone']) };
}

async function tell(
  tx: Tx,
  { command, action }: { command: Command; action: AuditAction },
): Promise<void> {
  const id = command.districtId;
  await recordAudit(tx, { command, action, subject: 'district', id });
  await publishes(tx, id);
}
