import { byAccount, type ExportedTable } from '#platform/personal-export.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';

/** Days that a session lasts without being used: months, since it is a volunteer's own phone. */
export const sessionDays = 180;
/** Days after which even one in daily use must be opened anew: a phone may have changed hands. */
export const longestSessionDays = 365;
/** Minutes for which it counts as just opened, so that what decides on signing in can be changed. */
const freshMinutes = 15;
const day = 24 * 60 * 60 * 1000;

export interface Session {
  id: string;
  /** Null for a computer that several share. */
  accountId: string | null;
  /** What the browser said of itself when signing in, as `deviceOf` makes it. */
  device: string;
  createdAt: Date;
  seenAt: Date;
  expiresAt: Date;
}

interface SessionTables {
  session: {
    id: string;
    token_hash: Buffer;
    account_id: string | null;
    device: string;
    created_at: Date;
    seen_at: Date;
    expires_at: Date;
  };
}

/** Opens a session. @returns the token for the cookie; only its hash is stored. */
export async function openSession(
  tx: Tx,
  { accountId, device, now }: { accountId: string | null; device: string; now: Date },
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const id = newId();
  const token = newToken();
  const expiresAt = new Date(now.getTime() + sessionDays * day);
  await tables<SessionTables>(tx)
    .insertInto('session')
    .values({
      id,
      token_hash: hashToken(token),
      account_id: accountId,
      device: device.slice(0, 200),
      created_at: now,
      seen_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return { id, token, expiresAt };
}

/** The session that a cookie's token opens, or null where it is none or over. */
export async function findSession(
  tx: Tx,
  { token, now }: { token: string; now: Date },
): Promise<Session | null> {
  const row = await tables<SessionTables>(tx)
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? toSession(row) : null;
}

/** Whether a session should be prolonged: once a day is enough, so that reading pages seldom writes. */
export function shouldSlide({ session, now }: { session: Session; now: Date }): boolean {
  return now.getTime() - session.seenAt.getTime() > day;
}

/** Whether it was opened a moment ago: whoever finds an open phone later cannot add a way in of their own. */
export function isFresh({ session, now }: { session: Session; now: Date }): boolean {
  return now.getTime() - session.createdAt.getTime() < freshMinutes * 60_000;
}

/** Prolongs a session from `now`, but not for ever. @returns its new end. */
export async function slideSession(
  tx: Tx,
  { session: { id, createdAt }, now }: { session: Session; now: Date },
): Promise<Date> {
  const expiresAt = new Date(
    Math.min(now.getTime() + sessionDays * day, createdAt.getTime() + longestSessionDays * day),
  );
  await tables<SessionTables>(tx)
    .updateTable('session')
    .set({ seen_at: now, expires_at: expiresAt })
    .where('id', '=', id)
    .execute();
  return expiresAt;
}

/** The open sessions of an account, last used first. */
export async function listSessions(
  tx: Tx,
  { accountId, now }: { accountId: string; now: Date },
): Promise<Session[]> {
  const rows = await tables<SessionTables>(tx)
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute();
  return rows.map(toSession);
}

/** When each of these sessions was last used, by id; those that are over are not in it. */
export async function findLastSeen(
  tx: Tx,
  { ids, now }: { ids: readonly string[]; now: Date },
): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<SessionTables>(tx)
    .selectFrom('session')
    .select(['id', 'seen_at'])
    .where('id', 'in', [...ids])
    .where('expires_at', '>', now)
    .execute();
  return new Map(rows.map(({ id, seen_at }) => [id, seen_at]));
}

/** Ends a session of this account. @returns whether there was one. */
export async function endSession(
  tx: Tx,
  { id, accountId }: { id: string; accountId: string },
): Promise<boolean> {
  if (!isId(id)) return false;
  const result = await tables<SessionTables>(tx)
    .deleteFrom('session')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Ends all sessions of an account, wherever they are. */
export async function endAllSessions(tx: Tx, accountId: string): Promise<void> {
  await tables<SessionTables>(tx)
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .execute();
}

/** Ends the session of a computer that several share. */
export async function endSharedSession(tx: Tx, id: string): Promise<void> {
  await tables<SessionTables>(tx)
    .deleteFrom('session')
    .where('id', '=', id)
    .where('account_id', 'is', null)
    .execute();
}

/** Ends all sessions of this account but one. @returns how many. */
export async function endOtherSessions(
  tx: Tx,
  { keptId, accountId }: { keptId: string; accountId: string },
): Promise<number> {
  const result = await tables<SessionTables>(tx)
    .deleteFrom('session')
    .where('id', '!=', keptId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Forgets sessions that are over. */
export async function forgetSessions(tx: Tx, now: Date): Promise<void> {
  await tables<SessionTables>(tx).deleteFrom('session').where('expires_at', '<=', now).execute();
}

function toSession(row: SessionTables['session']): Session {
  return {
    id: row.id,
    accountId: row.account_id,
    device: row.device,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
  };
}

export function exportedSessions(title: ExportedTable['title']): ExportedTable {
  return {
    table: 'session',
    title,
    columns: ['device', 'created_at', 'seen_at', 'expires_at'],
    by: { account_id: byAccount },
  };
}
