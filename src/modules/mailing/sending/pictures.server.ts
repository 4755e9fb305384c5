import type { Tx } from '#platform/database/connection.server.ts';
import type { Letter } from '#platform/mail/compose.server.ts';
import { readMailPictures, type MailPicture } from '#platform/mail/pictures.server.ts';
import { contentId } from '../letter/html.ts';

/** The files that go with a letter. @param tx where one is open already */
export function attachPictures({
  ids,
  ...where
}: {
  tx?: Tx;
  districtId: string;
  ids: string[];
}): Promise<NonNullable<Letter['pictures']>> {
  return readMailPictures({ ...where, pictures: picturesNamed(ids) });
}

/** Pictures as a letter's HTML names them. */
export function picturesNamed(ids: string[]): MailPicture[] {
  return [...new Set(ids)].map((pictureId) => ({ cid: contentId(pictureId), pictureId }));
}
