import { PictureError } from './errors.ts';
import {
  checkPictureForm,
  pictureFields,
  readPictureForm,
  type PictureFormValues,
  type PictureProblem,
} from './picture-form.ts';
import type { PictureDetails } from './picture.ts';
import { readPicture, type ReadPicture } from './read-picture.server.ts';

/** What came of the picture part of a form. */
export type PictureUpload =
  /** Nobody chose a file. */
  | { kind: 'none'; values: PictureFormValues }
  | { kind: 'refused'; values: PictureFormValues; problems: PictureProblem[] }
  /** For `storePicture`. */
  | { kind: 'ready'; values: PictureFormValues; picture: ReadPicture; details: PictureDetails };

/**
 * Reads the `picture.*` fields of a form (from `readForm`), wherever they stand. Slow where there is a picture: call
 * it before the transaction.
 */
export async function readPictureUpload(form: FormData): Promise<PictureUpload> {
  const values = readPictureForm(form);
  const file = form.get(pictureFields.file);
  // A browser sends a nameless empty file where none was chosen.
  if (!(file instanceof File) || (file.size === 0 && !file.name)) return { kind: 'none', values };
  const checked = checkPictureForm(values);
  const picture = await readFile(file);
  const problems = [
    ...('code' in picture ? [picture] : []),
    ...('problems' in checked ? checked.problems : []),
  ];
  if ('code' in picture || 'problems' in checked) return { kind: 'refused', values, problems };
  return { kind: 'ready', values, picture, details: checked.details };
}

async function readFile(file: File): Promise<ReadPicture | PictureProblem> {
  try {
    return await readPicture(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof PictureError) return { name: pictureFields.file, code: error.code };
    throw error;
  }
}
