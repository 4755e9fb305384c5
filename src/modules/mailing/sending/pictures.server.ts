import { inDistrict } from '#platform/database/transaction.server.ts';
import { findPictureFile, readVariant } from '#platform/files/server.ts';
import type { Letter } from '#platform/mail/compose.server.ts';
import { contentId } from '../letter/html.ts';

/** The files that go with the mail, so that reading it asks nobody for anything. One that is gone stays away. */
export async function attachPictures({
  districtId,
  ids,
}: {
  districtId: string;
  ids: string[];
}): Promise<NonNullable<Letter['pictures']>> {
  const pictures: NonNullable<Letter['pictures']> = [];
  for (const id of new Set(ids)) {
    const file = await inDistrict(districtId, (tx) => findPictureFile(tx, id));
    const content =
      file && (await readVariant({ districtId, sha256: file.sha256, variant: '960.jpg' }));
    if (!content) continue;
    const number = pictures.length + 1;
    pictures.push({
      cid: contentId(id),
      fileName: `bild-${number}.jpg`,
      type: 'image/jpeg',
      content,
    });
  }
  return pictures;
}
