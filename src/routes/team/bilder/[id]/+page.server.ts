import { error, fail, redirect } from '@sveltejs/kit';
import { inDistrict } from '#platform/database/transaction.server.ts';
import {
  checkPictureForm,
  PictureError,
  pictureFields,
  pictureFormOf,
  readPictureForm,
  toShown,
} from '#platform/files/index.ts';
import { findPicture, updatePicture } from '#platform/files/server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { commandOf, districtOf, personOf } from '../../../context.server.ts';
import { mayChangePicture } from '../rights.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const picture = await findOwn({ locals, id: params.id });
  return {
    picture: toShown(picture),
    values: pictureFormOf(picture),
    version: picture.version,
  };
};

export const actions: Actions = {
  save: async ({ request, locals, params: { id } }) => {
    await findOwn({ locals, id });
    const form = await sentForm(request);
    const values = readPictureForm(form);
    const checked = checkPictureForm(values);
    if ('problems' in checked) return fail(422, { values, problems: checked.problems });
    const command = commandOf(locals);
    try {
      await inDistrict(command.districtId, (tx) =>
        updatePicture(tx, {
          command,
          id,
          version: wholeNumber(form, 'version'),
          details: checked.details,
        }),
      );
    } catch (caught) {
      if (!(caught instanceof PictureError)) throw caught;
      return fail(409, { values, problems: [{ name: pictureFields.alt, code: caught.code }] });
    }
    redirect(303, `${localPath(locals.locale, '/team/bilder')}?gesagt=saved`);
  },
};

async function findOwn({ locals, id }: { locals: App.Locals; id: string }) {
  const picture = await inDistrict(districtOf(locals).id, (tx) => findPicture(tx, id));
  if (!picture || picture.deletedAt) error(404);
  if (!mayChangePicture({ person: personOf(locals), picture })) error(403);
  return picture;
}
