import type { Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { keepFile } from '#platform/files/server.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { PosterError } from '../errors.ts';
import type { PostersTables } from '../tables.server.ts';
import type { OwnPoster } from './own-poster.ts';
import type { ReadOwn } from './read-own.server.ts';

const rows = versionedRows<PostersTables['own_poster']>({
  table: 'own_poster',
  refuse: (code) => new PosterError(code),
});

/** The own poster of an event; null where ours stands. */
export async function findOwnPoster(tx: Tx, eventId: string): Promise<OwnPoster | null> {
  return (await findOwnPosters(tx, [eventId])).get(eventId) ?? null;
}

/** Those of many events at once, by event; one that is missing shows ours. */
export async function findOwnPosters(tx: Tx, eventIds: string[]): Promise<Map<string, OwnPoster>> {
  if (eventIds.length === 0) return new Map();
  const rows = await tables<PostersTables>(tx)
    .selectFrom('own_poster')
    .selectAll()
    .where('event_id', 'in', [...new Set(eventIds)])
    .where('deleted_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.event_id, toOwn(row)]));
}

/** The one that was removed last and can be brought back. */
export async function findRemovedOwnPoster(tx: Tx, eventId: string): Promise<OwnPoster | null> {
  const row = await tables<PostersTables>(tx)
    .selectFrom('own_poster')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('deleted_at', 'is not', null)
    .where('sha256', 'is not', null)
    .orderBy('deleted_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toOwn(row) : null;
}

/** Keeps what `readOwnPoster` has read in place of ours; one that stood there before can be brought back. */
export async function storeOwnPoster(
  tx: Tx,
  { command, eventId, own }: { command: Command; eventId: string; own: ReadOwn },
): Promise<{ id: string }> {
  const { districtId, now } = command;
  const { bytes, ...columns } = own;
  const { sha256 } = await keepFile(tx, { districtId, bytes });
  await putAwayCurrent(tx, { command, eventId });
  const id = newId();
  await tables<PostersTables>(tx)
    .insertInto('own_poster')
    .values({
      district_id: districtId,
      id,
      event_id: eventId,
      sha256,
      ...columns,
      created_at: now,
      created_by: command.personId,
      deleted_at: null,
    })
    .execute();
  await tell(tx, { command, eventId, action: 'poster.own_stored' });
  return { id };
}

/** Another page of the same file, or another description. @throws PosterError */
export async function changeOwnPoster(
  tx: Tx,
  {
    command,
    eventId,
    version,
    page,
    alt,
    size: { width, height },
  }: {
    command: Command;
    eventId: string;
    version: number;
    page: number;
    alt: string;
    /** What `measureOwnPage` says of the page. */
    size: { width: number; height: number };
  },
): Promise<void> {
  const own = await findOwnPoster(tx, eventId);
  if (!own) throw new PosterError('not_found');
  if (!alt) throw new PosterError('alt_missing');
  if (page < 1 || page > own.pages) throw new PosterError('no_such_page');
  await rows.change(tx, { id: own.id, version, columns: { page, alt, width, height } });
  await tell(tx, { command, eventId, action: 'poster.own_changed' });
}

/** Ours stands again. @throws PosterError */
export async function removeOwnPoster(
  tx: Tx,
  { command, eventId, version }: { command: Command; eventId: string; version: number },
): Promise<void> {
  const own = await findOwnPoster(tx, eventId);
  if (!own) throw new PosterError('not_found');
  await rows.putAway(tx, { command, id: own.id, version });
  await tell(tx, { command, eventId, action: 'poster.own_removed' });
}

/** Takes a removal back. @throws PosterError `not_found` */
export async function restoreOwnPoster(
  tx: Tx,
  { command, eventId }: { command: Command; eventId: string },
): Promise<void> {
  const removed = await findRemovedOwnPoster(tx, eventId);
  if (!removed) throw new PosterError('not_found');
  await putAwayCurrent(tx, { command, eventId });
  await rows.restore(tx, { id: removed.id });
  await tell(tx, { command, eventId, action: 'poster.own_restored' });
}

async function putAwayCurrent(
  tx: Tx,
  { command, eventId }: { command: Command; eventId: string },
): Promise<void> {
  await tables<PostersTables>(tx)
    .updateTable('own_poster')
    .set((set) => ({ deleted_at: command.now, version: set('version', '+', 1) }))
    .where('event_id', '=', eventId)
    .where('deleted_at', 'is', null)
    .execute();
}

async function tell(
  tx: Tx,
  { command, eventId, action }: { command: Command; eventId: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'event', id: eventId });
  await publishes(tx, command.districtId);
}

export function toOwn(row: Selectable<PostersTables['own_poster']>): OwnPoster {
  const { id, kind, pages, page, width, height, alt, version } = row;
  return { id, sha256: row.sha256 ?? '', kind, pages, page, width, height, alt, version };
}
