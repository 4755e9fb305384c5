import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import type { Selectable } from 'kysely';
import { OfficeError } from '../errors.ts';
import { offerMessages } from '../messages/offers.ts';
import type { OfficeTables } from '../tables.server.ts';
import { offerKinds, type Offer, type StoredOffer } from './offer.ts';

const rows = versionedRows<OfficeTables['office_offer']>({
  table: 'office_offer',
  refuse: (code) => new OfficeError(code),
});

/** What the office offers, in the order of the kinds. */
export async function listOffers(tx: Tx): Promise<StoredOffer[]> {
  const found = await tables<OfficeTables>(tx)
    .selectFrom('office_offer')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return found
    .map(toOffer)
    .toSorted((a, b) => offerKinds.indexOf(a.kind) - offerKinds.indexOf(b.kind));
}

/** One offer, also one that was put away; null where there is none in this district. */
export async function findOffer(tx: Tx, id: string): Promise<StoredOffer | null> {
  const row = await tables<OfficeTables>(tx)
    .selectFrom('office_offer')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toOffer(row) : null;
}

/** Adds an offer; pressed twice, it is there once. */
export async function addOffer(
  tx: Tx,
  { command, offer }: { command: Command; offer: Offer },
): Promise<void> {
  const { districtId, now } = command;
  const added = await tables<OfficeTables>(tx)
    .insertInto('office_offer')
    .values({
      ...columnsOf(offer),
      ...{ district_id: districtId, id: offer.id, created_at: now, deleted_at: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return;
  await record(tx, { command, id: offer.id, action: 'offer.added' });
}

/** Changes an offer that the caller read at `version`. @throws OfficeError `changed_meanwhile`, `not_found` */
export async function changeOffer(
  tx: Tx,
  { command, version, offer }: { command: Command; version: number; offer: Offer },
): Promise<void> {
  const { id } = offer;
  await rows.change(tx, { id, version, columns: columnsOf(offer) });
  await record(tx, { command, id, action: 'offer.changed' });
}

/** Puts an offer away. @throws OfficeError */
export async function deleteOffer(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'offer.deleted' });
}

/** Takes a deletion back. @throws OfficeError `not_found` */
export async function restoreOffer(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'offer.restored' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'office_offer', id });
  await publishes(tx, command.districtId);
}

function columnsOf(offer: Offer) {
  const { kind, called, about, since, placeId, ringName, ringPhone } = offer;
  return {
    ...{ kind, name: called, about, since, place_id: placeId },
    ...{ ring_name: ringName, ring_phone: ringPhone },
  };
}

function toOffer(row: Selectable<OfficeTables['office_offer']>): StoredOffer {
  const { id, kind, name, about, since, version } = row;
  return {
    ...{ id, kind, called: name, about, since, version },
    name: name.de || offerMessages.in('de')(`office.offer.kind.${kind}`),
    placeId: row.place_id,
    ringName: row.ring_name,
    ringPhone: row.ring_phone,
    deletedAt: row.deleted_at,
  };
}
