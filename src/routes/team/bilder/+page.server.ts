import { error, fail, redirect } from '@sveltejs/kit';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { PictureError, toShown } from '#platform/files/index.ts';
import {
  countPictures,
  deletePicture,
  findPicture,
  listPictures,
  restorePicture,
} from '#platform/files/server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { commandOf, districtOf, personOf } from '../../context.server.ts';
import { listUses } from '../../../modules.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { mayChangePicture } from './rights.ts';

const pageSize = 24;

export const load: PageServerLoad = async ({ locals, url }) => {
  const person = personOf(locals);
  const wanted = wholeNumber(url.searchParams, 'seite');
  return inDistrict(districtOf(locals).id, async (tx) => {
    const pages = Math.max(1, Math.ceil((await countPictures(tx)) / pageSize));
    const page = Math.min(Math.max(wanted, 1), pages);
    const offset = (page - 1) * pageSize;
    const pictures = await listPictures(tx, { limit: pageSize, offset });
    const deleted = await findPicture(tx, url.searchParams.get('geloescht') ?? '');
    const shown = deleted ? [...pictures, deleted] : pictures;
    const ids = shown.map(({ id }) => id);
    const uses = Map.groupBy(await listUses(tx, { table: 'picture', ids }), ({ id }) => id);
    return {
      page,
      pages,
      said: url.searchParams.get('gesagt'),
      deleted: deleted?.deletedAt
        ? { id: deleted.id, uses: uses.get(deleted.id)?.length ?? 0 }
        : null,
      pictures: pictures.map((picture) => ({
        ...toShown(picture),
        version: picture.version,
        mayChange: mayChangePicture({ person, picture }),
        uses: uses.get(picture.id) ?? [],
      })),
    };
  });
};

export const actions: Actions = {
  delete: async ({ request, locals }) => {
    const form = await sentForm(request);
    const id = String(form.get('id'));
    const version = wholeNumber(form, 'version');
    const path = localPath(locals.locale, '/team/bilder');
    const failed = await change(locals, id, (tx) =>
      deletePicture(tx, { command: commandOf(locals), id, version }),
    );
    return failed ?? redirect(303, `${path}?geloescht=${id}`);
  },
  restore: async ({ request, locals }) => {
    const id = String((await sentForm(request)).get('id'));
    const path = localPath(locals.locale, '/team/bilder');
    const failed = await change(locals, id, (tx) =>
      restorePicture(tx, { command: commandOf(locals), id }),
    );
    return failed ?? redirect(303, `${path}?gesagt=restored`);
  },
};

/** One change to a picture that this person may change. */
async function change(
  locals: App.Locals,
  id: string,
  work: (tx: Parameters<typeof deletePicture>[0]) => Promise<void>,
) {
  const person = personOf(locals);
  try {
    await inDistrict(districtOf(locals).id, async (tx) => {
      const picture = await findPicture(tx, id);
      if (!picture) throw new PictureError('not_found');
      if (!mayChangePicture({ person, picture })) error(403);
      await work(tx);
    });
    return null;
  } catch (caught) {
    if (caught instanceof PictureError) return fail(409, { code: caught.code });
    throw caught;
  }
}
