import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import {
  PictureError,
  pictureFields,
  toShown,
  type PictureFormValues,
  type PictureProblem,
  type ShownPicture,
} from '#platform/files/index.ts';
import {
  findPictures,
  listPictures,
  readPictureUpload,
  storePicture,
} from '#platform/files/server.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';

/** What came back about a new picture: as it was typed, and what is wrong with it. */
export interface PictureAnswer {
  typed: PictureFormValues;
  problems: PictureProblem[];
}

export interface FormWithPicture {
  form: FormData;
  /** The picture that came along, stored; null where none came or it was refused. */
  storedId: string | null;
  /** What to show beside the file; null where nothing is wrong. */
  refused: PictureAnswer | null;
}

/**
 * Reads a form that may bring a picture along, and stores it: apart from what the form saves, so that it need not
 * travel again when something else is wrong.
 */
export async function readFormWithPicture({
  request,
  locals,
  isExpected,
}: {
  request: Request;
  locals: App.Locals;
  /** "Bild hochladen" was pressed: then no picture is a mistake. */
  isExpected: boolean;
}): Promise<FormWithPicture> {
  const form = await sentForm(request);
  const upload = await readPictureUpload(form);
  const refuse = (problems: PictureProblem[]) => {
    return { form, storedId: null, refused: { typed: upload.values, problems } };
  };
  if (upload.kind === 'refused') return refuse(upload.problems);
  if (upload.kind === 'none') {
    if (isExpected) return refuse([{ name: pictureFields.file, code: 'none' }]);
    return { form, storedId: null, refused: null };
  }
  const command = commandOf(locals);
  try {
    const { picture, details } = upload;
    const { id } = await inDistrict(command.districtId, (tx) =>
      storePicture(tx, { command, picture, details }),
    );
    return { form, storedId: id, refused: null };
  } catch (caught) {
    if (!(caught instanceof PictureError)) throw caught;
    return refuse([{ name: pictureFields.file, code: caught.code }]);
  }
}

/** The newest pictures to choose from, and those that the form already names. */
export async function choosablePictures(
  tx: Tx,
  chosen: (string | null)[],
): Promise<ShownPicture[]> {
  const newest = await listPictures(tx, { limit: 12 });
  const named = await findPictures(tx, chosen, { for: 'team' });
  for (const { id } of newest) named.delete(id);
  return [...named.values(), ...newest].map(toShown);
}
