import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { RoomTables } from '../tables.server.ts';

/** Another way to the page of a booking, beside those that were mailed before. @returns its secret. */
export async function makeBookingLink(
  tx: Tx,
  { command, bookingId }: { command: Command; bookingId: string },
): Promise<string> {
  return insertLink(tx, { command, bookingId, organisationId: null });
}

/**
 * The one link by which a group books without an account; one that was given out before holds no more.
 * @returns its secret, which is shown once.
 */
export async function makeClubLink(
  tx: Tx,
  { command, organisationId }: { command: Command; organisationId: string },
): Promise<string> {
  await endLinks(tx, { command, organisationId });
  const token = await insertLink(tx, { command, bookingId: null, organisationId });
  const [action, subject] = ['room-link.made', 'room_link'] as const;
  await recordAudit(tx, { command, action, subject, id: organisationId });
  return token;
}

/** The link of a group holds no more. */
export async function endClubLink(
  tx: Tx,
  { command, organisationId }: { command: Command; organisationId: string },
): Promise<void> {
  if ((await endLinks(tx, { command, organisationId })) === 0n) return;
  const [action, subject] = ['room-link.ended', 'room_link'] as const;
  await recordAudit(tx, { command, action, subject, id: organisationId });
}

/** What a link is about; null where it does not hold. */
export async function findLink(
  tx: Tx,
  token: string,
): Promise<{ bookingId: string | null; organisationId: string | null } | null> {
  const row = await tables<RoomTables>(tx)
    .selectFrom('room_link')
    .select(['booking_id', 'organisation_id'])
    .where('token_hash', '=', hashToken(token))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ? { bookingId: row.booking_id, organisationId: row.organisation_id } : null;
}

/** Which groups have a link, and since when. */
export async function listClubLinks(tx: Tx): Promise<{ organisationId: string; madeAt: Date }[]> {
  const rows = await tables<RoomTables>(tx)
    .selectFrom('room_link')
    .select(['organisation_id', 'made_at'])
    .where('organisation_id', 'is not', null)
    .where('ended_at', 'is', null)
    .$narrowType<{ organisation_id: string }>()
    .execute();
  return rows.map((row) => ({ organisationId: row.organisation_id, madeAt: row.made_at }));
}

async function insertLink(
  tx: Tx,
  {
    command,
    bookingId,
    organisationId,
  }: { command: Command; bookingId: string | null; organisationId: string | null },
): Promise<string> {
  const token = newToken();
  await tables<RoomTables>(tx)
    .insertInto('room_link')
    .values({
      district_id: command.districtId,
      id: newId(),
      token_hash: hashToken(token),
      booking_id: bookingId,
      organisation_id: organisationId,
      made_at: command.now,
      made_by: command.personId,
      ended_at: null,
    })
    .execute();
  return token;
}

async function endLinks(
  tx: Tx,
  { command, organisationId }: { command: Command; organisationId: string },
): Promise<bigint> {
  const { numUpdatedRows } = await tables<RoomTables>(tx)
    .updateTable('room_link')
    .set({ ended_at: command.now })
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows;
}
