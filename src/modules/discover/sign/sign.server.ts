import { sql } from 'kysely';
import { codeOfPlace } from '#modules/places/server.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { DiscoverError } from '../errors.ts';
import type { DiscoverTables } from '../tables.server.ts';
import { findSign } from './find.server.ts';
import type { SignDetails } from './sign.ts';

const rows = versionedRows<DiscoverTables['sign']>({
  table: 'sign',
  refuse: (code) => new DiscoverError(code),
});

/**
 * Enters a sign, with the next number that no sign ever had, and makes sure that its place has a short address. Sent
 * twice, it is entered once.
 * @param id made with the form.
 */
export async function createSign(
  tx: Tx,
  { command, id, details }: { command: Command; id: string; details: SignDetails },
): Promise<void> {
  const { districtId, now } = command;
  await codeOfPlace(tx, { command, placeId: details.placeId });
  // Two who enter a sign at once get two numbers.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`signs of ${districtId}`}, 0))`.execute(
    tx,
  );
  if (await findSign(tx, id)) return;
  const { last } = await tables<DiscoverTables>(tx)
    .selectFrom('sign')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const own = { district_id: districtId, id, number: Number(last ?? 0) + 1 };
  await tables<DiscoverTables>(tx)
    .insertInto('sign')
    .values({ ...own, ...columnsOf(details), state_at: now, created_at: now, deleted_at: null })
    .execute();
  await record(tx, { command, id, action: 'sign.created' });
}

/** Changes a sign. @throws DiscoverError `changed_meanwhile`, `not_found` */
export async function changeSign(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
  }: { command: Command; id: string; version: number; details: SignDetails },
): Promise<void> {
  const before = await findSign(tx, id);
  await codeOfPlace(tx, { command, placeId: details.placeId });
  const isMoved = before?.state !== details.state;
  const columns = { ...columnsOf(details), ...(isMoved && { state_at: command.now }) };
  await rows.change(tx, { id, version, columns });
  await record(tx, { command, id, action: isMoved ? 'sign.moved' : 'sign.changed' });
}

/** Puts a sign away; its number is not given again. @throws DiscoverError */
export async function deleteSign(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'sign.deleted' });
}

/** Takes a deletion back. @throws DiscoverError `not_found` */
export async function restoreSign(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'sign.restored' });
}

function columnsOf(details: SignDetails) {
  const { state, heading, wording, material, width, height, fixing, permission } = details;
  return {
    ...{ state, heading, wording, material, width, height, fixing, permission },
    ...{ place_id: details.placeId, cost_cents: details.costCents, paid_by: details.paidBy },
  };
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'sign', id });
}
