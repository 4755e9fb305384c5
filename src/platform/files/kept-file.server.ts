import { createHash } from 'node:crypto';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listFiles, pathOfFile, readIfThere, writeWhole } from './folder.server.ts';
import { lockFile } from './picture.server.ts';
import { refuseBeyondLimit } from './storage.server.ts';
import type { FilesTables } from './tables.server.ts';

/**
 * Keeps any bytes under their SHA-256 in the district, once. What they are, and until when they are needed, is the
 * business of the module that names them.
 * @throws PictureError `no_room`, `over_limit`
 */
export async function keepFile(
  tx: Tx,
  { districtId, bytes }: { districtId: string; bytes: Uint8Array },
): Promise<{ sha256: string }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await lockFile(tx, { districtId, sha256 });
  const path = pathOfFile({ districtId, sha256 });
  if (!(await isKept(tx, sha256))) {
    await refuseBeyondLimit(tx, { districtId, bytes: bytes.length });
  }
  if (!(await readIfThere(path))) await writeWhole(path, bytes);
  await tables<FilesTables>(tx)
    .insertInto('kept_file')
    .values({ district_id: districtId, sha256, bytes: bytes.length })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { sha256 };
}

async function isKept(tx: Tx, sha256: string): Promise<boolean> {
  const row = await tables<FilesTables>(tx)
    .selectFrom('kept_file')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row !== undefined;
}

/** The bytes that a module kept, or of a picture; null where they are gone. */
export async function readFileOf(file: {
  districtId: string;
  sha256: string;
}): Promise<Buffer | null> {
  return readIfThere(pathOfFile(file));
}

/** Nobody names it any more: its file goes with the next round of `removeStrays`, unless a picture has the same. */
export async function forgetFile(tx: Tx, { sha256 }: { sha256: string }): Promise<void> {
  await tables<FilesTables>(tx).deleteFrom('kept_file').where('sha256', '=', sha256).execute();
}

/** Paths of all that was uploaded to a district and is still named by it; not what was made of it. */
export async function listKeptFiles(districtId: string): Promise<string[]> {
  const files = await listFiles(districtId);
  return files.filter(({ name }) => /^[0-9a-f]{64}$/.test(name)).map(({ path }) => path);
}

/** Puts a file of a copied district where its rows expect it. @throws PictureError `no_room` */
export async function placeFile({
  bytes,
  ...file
}: {
  districtId: string;
  sha256: string;
  bytes: Uint8Array;
}): Promise<void> {
  await writeWhole(pathOfFile(file), bytes);
}
