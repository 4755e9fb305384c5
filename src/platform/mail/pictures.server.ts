import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findPictureFile, readVariant } from '#platform/files/server.ts';

/** A picture that stands in a mail's HTML as `cid:<cid>`. */
export interface MailPicture {
  cid: string;
  pictureId: string;
}

/** A picture as it leaves with a mail. */
export interface PictureFile {
  cid: string;
  fileName: string;
  /** Media type. */
  type: string;
  content: Buffer;
}

/**
 * The files that go with a mail, so that reading it asks nobody for anything. One that is gone stays away.
 * @param tx where one is open already: whoever holds locks must not wait for another connection
 */
export async function readMailPictures({
  tx,
  districtId,
  pictures,
}: {
  tx?: Tx | undefined;
  districtId: string;
  pictures: MailPicture[];
}): Promise<PictureFile[]> {
  const read: PictureFile[] = [];
  for (const { cid, pictureId } of pictures) {
    const file = tx
      ? await findPictureFile(tx, pictureId)
      : await inDistrict(districtId, (own) => findPictureFile(own, pictureId));
    const content =
      file && (await readVariant({ districtId, sha256: file.sha256, variant: '960.jpg' }));
    if (!content) continue;
    read.push({ cid, fileName: `bild-${read.length + 1}.jpg`, type: 'image/jpeg', content });
  }
  return read;
}
