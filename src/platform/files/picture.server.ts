import { isDeepStrictEqual } from 'node:util';
import { sql, type Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { PictureError } from './errors.ts';
import { pathOfFile, readIfThere, writeWhole } from './folder.server.ts';
import type { Picture, PictureDetails } from './picture.ts';
import type { ReadPicture } from './read-picture.server.ts';
import { refuseBeyondLimit } from './storage.server.ts';
import type { FilesTables } from './tables.server.ts';

const rows = versionedRows<FilesTables['picture']>({
  table: 'picture',
  refuse: (code) => new PictureError(code),
});

/**
 * Keeps a picture that `readPicture` has read. The same picture with the same details is kept once (a double click),
 * the same picture with others shares its file.
 * @throws PictureError `alt_missing`, `no_room`
 */
export async function storePicture(
  tx: Tx,
  {
    command,
    picture,
    details,
  }: { command: Command; picture: ReadPicture; details: PictureDetails },
): Promise<{ id: string }> {
  refuseSilence(details);
  const { districtId } = command;
  await lockFile(tx, { districtId, sha256: picture.sha256 });
  const twin = await findTwin(tx, { sha256: picture.sha256, details });
  if (!twin) await refuseBeyondLimit(tx, { districtId, bytes: picture.bytes.length });
  await writeOnce({ districtId, picture });
  if (twin) return { id: twin.id };
  const id = newId();
  await tables<FilesTables>(tx)
    .insertInto('picture')
    .values({
      ...columnsOf(details),
      district_id: districtId,
      id,
      sha256: picture.sha256,
      format: picture.format,
      width: picture.width,
      height: picture.height,
      bytes: picture.bytes.length,
      created_at: command.now,
      created_by: command.personId,
    })
    .execute();
  await record(tx, { command, id, action: 'picture.stored' });
  return { id };
}

/**
 * Changes what is said about a picture that the caller read at `version`.
 * @throws PictureError `alt_missing`, `not_found`, `changed_meanwhile`
 */
export async function updatePicture(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
  }: { command: Command; id: string; version: number; details: PictureDetails },
): Promise<void> {
  refuseSilence(details);
  const columns = columnsOf(details);
  const before = toPicture(await rows.change(tx, { id, version, columns }));
  const fields = Object.keys(details).filter(
    (name) =>
      !isDeepStrictEqual(
        before[name as keyof PictureDetails],
        details[name as keyof PictureDetails],
      ),
  );
  await record(tx, { command, id, action: 'picture.changed', fields });
  await publishes(tx, command.districtId);
}

/** Puts a picture away: nobody sees it any more; `restorePicture` brings it back. @throws PictureError */
export async function deletePicture(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'picture.deleted' });
  await publishes(tx, command.districtId);
}

/** Takes a deletion back, as long as the file has not been erased. @throws PictureError `not_found` */
export async function restorePicture(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  if (await isErased(tx, id)) throw new PictureError('not_found');
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'picture.restored' });
  await publishes(tx, command.districtId);
}

/** Whoever stores or erases this content waits for the other: a file never vanishes below a new row. */
export async function lockFile(
  tx: Tx,
  { districtId, sha256 }: { districtId: string; sha256: string },
): Promise<void> {
  const key = `picture ${districtId} ${sha256}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

export function toPicture(row: Selectable<FilesTables['picture']>): Picture {
  return {
    id: row.id,
    width: row.width,
    height: row.height,
    alt: row.alt,
    decorative: row.decorative,
    photographer: row.photographer,
    credit: row.credit,
    consent: row.consent,
    channels: row.channels,
    createdAt: row.created_at,
    createdBy: row.created_by,
    version: row.version,
    deletedAt: row.deleted_at,
  };
}

function refuseSilence({ alt, decorative, channels }: PictureDetails): void {
  if (channels.includes('web') && !decorative && !alt.de) throw new PictureError('alt_missing');
}

async function findTwin(
  tx: Tx,
  { sha256, details }: { sha256: string; details: PictureDetails },
): Promise<Picture | undefined> {
  const same = await tables<FilesTables>(tx)
    .selectFrom('picture')
    .selectAll()
    .where('sha256', '=', sha256)
    .where('deleted_at', 'is', null)
    .execute();
  const wanted = columnsOf(details);
  return same.map(toPicture).find((one) => isDeepStrictEqual(columnsOf(one), wanted));
}

async function writeOnce({
  districtId,
  picture: { sha256, bytes },
}: {
  districtId: string;
  picture: ReadPicture;
}): Promise<void> {
  const path = pathOfFile({ districtId, sha256 });
  if (!(await readIfThere(path))) await writeWhole(path, bytes);
}

/** Asked with a lock, so that it stays true until the end of the transaction. */
async function isErased(tx: Tx, id: string): Promise<boolean> {
  const row = await tables<FilesTables>(tx)
    .selectFrom('picture')
    .select('sha256')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row?.sha256 === null;
}

function columnsOf({ alt, decorative, photographer, credit, consent, channels }: PictureDetails) {
  return { alt, decorative, photographer, credit, consent, channels };
}

async function record(
  tx: Tx,
  { command, ...entry }: { command: Command; id: string; action: AuditAction; fields?: string[] },
): Promise<void> {
  await recordAudit(tx, { command, subject: 'picture', ...entry });
}
