import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { filesPrivacyMessages } from './privacy-messages.ts';
import { listDistrictFolders, listFiles, removeDraft, removeFile } from './folder.server.ts';
import { lockFile } from './picture.server.ts';
import type { FilesTables } from './tables.server.ts';

/** Days for which a deleted picture can be brought back. */
export const undoDays = 30;
const dayLength = 24 * 60 * 60_000;

/**
 * What was deleted long ago, with every name in it. The row stays without its content: events may still point to it.
 * Its file goes with `removeStrays`, once this is committed.
 */
export const erasePicturesTick = erasureTick({
  name: 'files_erase',
  pattern: '41 2 * * *',
  districts: districtsWithFiles,
  erases: [
    erasesRows<FilesTables, 'picture'>({
      table: 'picture',
      what: (locale) => filesPrivacyMessages.in(locale)('files.erases.picture'),
      where: (row, now) =>
        row.and([
          row('sha256', 'is not', null),
          row('deleted_at', '<', new Date(now.getTime() - undoDays * dayLength)),
        ]),
      set: { sha256: null, alt: {}, photographer: '', credit: '', consent: '' },
    }),
  ],
});

/** After it, in a transaction of its own: a file goes only when no row of it can come back. */
export const removeStraysTick: Tick = {
  name: 'files_remove_strays',
  pattern: '51 2 * * *',
  districts: districtsWithFiles,
  perDistrict: removeStrays,
};

/**
 * Removes files of the transaction's district that no row knows: of pictures that were erased, or from a crash
 * between file and commit. Writes no rows, so that a rollback cannot bring back one without its file.
 */
export async function removeStrays(
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
  const known = tables<FilesTables>(tx);
  const picture = known.selectFrom('picture').select('sha256').where('sha256', '=', sha256);
  const file = known.selectFrom('kept_file').select('sha256').where('sha256', '=', sha256);
  return (await picture.union(file).limit(1).executeTakeFirst()) !== undefined;
}

async function districtsWithFiles(): Promise<string[]> {
  return (await listDistrictFolders()).filter(isId);
}
