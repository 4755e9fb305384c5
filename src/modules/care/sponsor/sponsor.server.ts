import type { Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { CareError } from '../errors.ts';
import type { CareTables } from '../tables.server.ts';
import type { Sponsor, SponsorDetails } from './sponsor.ts';

const rows = versionedRows<CareTables['care_sponsor']>({
  table: 'care_sponsor',
  refuse: (code) => new CareError(code),
});

/** One sponsor, also one that was put away; null where there is none in this district. */
export async function findSponsor(tx: Tx, id: string): Promise<Sponsor | null> {
  const row = await sponsors(tx).selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toSponsor(row) : null;
}

/** Those who pay or paid, the latest first; for one thing, or for all. Those whose name is erased are in none. */
export async function listSponsors(
  tx: Tx,
  { thingId }: { thingId?: string } = {},
): Promise<Sponsor[]> {
  let query = sponsors(tx).selectAll().where('deleted_at', 'is', null).where('name', '<>', '');
  if (thingId !== undefined) query = query.where('thing_id', '=', thingId);
  const found = await query.orderBy('until_on', 'desc').orderBy('name').orderBy('id').execute();
  return found.map(toSponsor);
}

/** @param id made with the form, so that pressing twice makes one. @returns it. */
export async function createSponsor(
  tx: Tx,
  { command, id = newId(), details }: { command: Command; id?: string; details: SponsorDetails },
): Promise<string> {
  const { districtId, now } = command;
  const created = await tables<CareTables>(tx)
    .insertInto('care_sponsor')
    .values({
      ...{ district_id: districtId, id, created_at: now, deleted_at: null },
      ...columnsOf(details),
      shown_since: details.isShown ? now : null,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return id;
  await record(tx, { command, id, action: 'care-sponsor.created' });
  return id;
}

/** The day of the consent stays while it is not taken back. @throws CareError `changed_meanwhile`, `not_found` */
export async function changeSponsor(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
  }: { command: Command; id: string; version: number; details: SponsorDetails },
): Promise<void> {
  const { shown_since: since } = await rows.lock(tx, { id, version });
  const shown_since = details.isShown ? (since ?? command.now) : null;
  await rows.write(tx, { id, columns: { ...columnsOf(details), shown_since } });
  await record(tx, { command, id, action: 'care-sponsor.changed' });
}

/** Puts a sponsor away; `restoreSponsor` brings them back. @throws CareError */
export async function deleteSponsor(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'care-sponsor.deleted' });
}

/** Takes a deletion back. @throws CareError `not_found` */
export async function restoreSponsor(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'care-sponsor.restored' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'care_sponsor', id });
  await publishes(tx, command.districtId);
}

function sponsors(tx: Tx) {
  return tables<CareTables>(tx).selectFrom('care_sponsor');
}

function columnsOf(details: SponsorDetails) {
  return {
    ...{ thing_id: details.thingId, kind: details.kind, name: details.name, mail: details.mail },
    ...{ street: details.street, town: details.town, amount_cents: details.amountCents },
    ...{ from_on: details.fromOn, until_on: details.untilOn },
  };
}

function toSponsor(row: Selectable<CareTables['care_sponsor']>): Sponsor {
  return {
    ...{ id: row.id, thingId: row.thing_id, kind: row.kind, name: row.name, mail: row.mail },
    ...{ street: row.street, town: row.town, shownSince: row.shown_since },
    ...{ fromOn: row.from_on, untilOn: row.until_on, amountCents: row.amount_cents },
    ...{ version: row.version, deletedAt: row.deleted_at },
  };
}
