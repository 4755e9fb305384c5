import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listFiles, removeDraft, removeFile } from './folder.server.ts';
import { lockFile } from './picture.server.ts';
import type { FilesTables } from './tables.server.ts';

/** Days for which a deleted picture can be brought back. */
export const undoDays = 30;
const dayLength = 24 * 60 * 60_000;

/**
 * Looks after the pictures of the transaction's district: erases what was deleted long ago, with its file and every
 * name in it, and removes files that no row knows (a crash between file and commit). Safe to run twice.
 */
export async function tendPictures(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const due = await tables<FilesTables>(tx)
    .selectFrom('picture')
    .select('sha256')
    .distinct()
    .where('sha256', 'is not', null)
    .where('deleted_at', '<', new Date(now.getTime() - undoDays * dayLength))
    .orderBy('sha256')
    .execute();
  for (const { sha256 } of due) if (sha256) await erase(tx, { districtId, sha256, now });
  await removeStrays(tx, { districtId, now });
}

/** The row stays without its content: events may still point to it. */
async function erase(
  tx: Tx,
  { districtId, sha256, now }: { districtId: string; sha256: string; now: Date },
): Promise<void> {
  await lockFile(tx, { districtId, sha256 });
  await tables<FilesTables>(tx)
    .updateTable('picture')
    .set({ sha256: null, alt: {}, photographer: '', credit: '', consent: '' })
    .where('sha256', '=', sha256)
    .where('deleted_at', '<', new Date(now.getTime() - undoDays * dayLength))
    .execute();
  if (!(await isKnown(tx, sha256))) await removeFile({ districtId, sha256 });
}

async function removeStrays(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const old = (await listFiles(districtId)).filter(
    ({ modifiedAt }) => modifiedAt.getTime() < now.getTime() - dayLength,
  );
  for (const { path } of old.filter(({ name }) => !isContent(name))) await removeDraft(path);
  const contents = new Set(
    old
      .map(({ name }) => name)
      .filter(isContent)
      .map((name) => name.slice(0, 64)),
  );
  for (const sha256 of [...contents].sort()) {
    await lockFile(tx, { districtId, sha256 });
    if (!(await isKnown(tx, sha256))) await removeFile({ districtId, sha256 });
  }
}

function isContent(name: string): boolean {
  return /^[0-9a-f]{64}(\.|$)/.test(name);
}

async function isKnown(tx: Tx, sha256: string): Promise<boolean> {
  const row = await tables<FilesTables>(tx)
    .selectFrom('picture')
    .select('id')
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
