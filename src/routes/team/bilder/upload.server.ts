import { error } from '@sveltejs/kit';
import { inDistrict } from '#platform/database/transaction.server.ts';
import {
  BrokenForm,
  emptyPictureForm,
  LongForm,
  PictureError,
  pictureFields,
  type Picture,
  type PictureFormValues,
  type PictureProblem,
} from '#platform/files/index.ts';
import { findPicture, readForm, readPictureUpload, storePicture } from '#platform/files/server.ts';
import { commandOf } from '../../context.server.ts';

/** Takes one picture from a form of its own. */
export async function uploadPicture({
  request,
  locals,
}: {
  request: Request;
  locals: App.Locals;
}): Promise<{ picture: Picture } | { values: PictureFormValues; problems: PictureProblem[] }> {
  let values = emptyPictureForm;
  try {
    const upload = await readPictureUpload(await readForm(request));
    if (upload.kind === 'refused') return upload;
    if (upload.kind === 'none') {
      return { ...upload, problems: [{ name: pictureFields.file, code: 'none' }] };
    }
    values = upload.values;
    const command = commandOf(locals);
    const picture = await inDistrict(command.districtId, async (tx) => {
      const { id } = await storePicture(tx, { command, ...upload });
      return findPicture(tx, id);
    });
    if (!picture) throw new PictureError('not_found');
    return { picture };
  } catch (caught) {
    if (caught instanceof BrokenForm) error(400);
    if (caught instanceof LongForm) error(413);
    if (!(caught instanceof PictureError)) throw caught;
    return { values, problems: [{ name: pictureFields.file, code: caught.code }] };
  }
}
