import { PictureError } from '#platform/files/index.ts';
import { readPicture, type ReadPicture } from '#platform/files/server.ts';

/**
 * The picture that a form brings along, or why it is none. Null where nobody chose one: a browser sends a nameless
 * empty file then. Slow where there is one, so before the transaction.
 */
export async function readSentPicture(
  file: FormDataEntryValue | null,
): Promise<ReadPicture | PictureError | null> {
  if (!(file instanceof File) || (file.size === 0 && !file.name)) return null;
  try {
    return await readPicture(new Uint8Array(await file.arrayBuffer()));
  } catch (caught) {
    if (caught instanceof PictureError) return caught;
    throw caught;
  }
}
