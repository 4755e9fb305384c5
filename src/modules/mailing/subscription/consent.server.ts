import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { MailingTables } from '../tables.server.ts';

export type ConsentKind = MailingTables['mailing_consent']['how'];

/** Why somebody may be written to. */
export interface Consent {
  id: string;
  how: ConsentKind;
  /** As it was shown. */
  wording: string;
  /** Where the address comes from, where it was not given here. */
  note: string;
  requestedAt: Date;
  givenAt: Date;
  endedAt: Date | null;
}

export async function addConsent(
  tx: Tx,
  consent: {
    districtId: string;
    subscriptionId: string;
    hash: Buffer;
    how: ConsentKind;
    wording: string;
    note?: string;
    requestedAt: Date;
    now: Date;
  },
): Promise<void> {
  await tables<MailingTables>(tx)
    .insertInto('mailing_consent')
    .values({
      district_id: consent.districtId,
      id: newId(),
      subscription_id: consent.subscriptionId,
      address_hash: consent.hash,
      how: consent.how,
      wording: consent.wording,
      note: consent.note ?? '',
      requested_at: consent.requestedAt,
      given_at: consent.now,
      ended_at: null,
    })
    .execute();
}

/** All consents of one entry, newest first. */
export async function listConsents(tx: Tx, subscriptionId: string): Promise<Consent[]> {
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_consent')
    .selectAll()
    .where('subscription_id', '=', subscriptionId)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    how: row.how,
    wording: row.wording,
    note: row.note,
    requestedAt: row.requested_at,
    givenAt: row.given_at,
    endedAt: row.ended_at,
  }));
}

/** Whoever gave them has left. */
export async function endConsents(
  tx: Tx,
  { subscriptionId, now }: { subscriptionId: string; now: Date },
): Promise<void> {
  await tables<MailingTables>(tx)
    .updateTable('mailing_consent')
    .set({ ended_at: now })
    .where('subscription_id', '=', subscriptionId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Leaving is taken back: what ended with it holds again. */
export async function resumeConsents(
  tx: Tx,
  { subscriptionId, leftAt }: { subscriptionId: string; leftAt: Date },
): Promise<void> {
  await tables<MailingTables>(tx)
    .updateTable('mailing_consent')
    .set({ ended_at: null })
    .where('subscription_id', '=', subscriptionId)
    .where('ended_at', '=', leftAt)
    .execute();
}
