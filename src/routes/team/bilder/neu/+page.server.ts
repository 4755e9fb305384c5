import { fail, redirect } from '@sveltejs/kit';
import { localPath } from '#platform/i18n/index.ts';
import { uploadPicture } from '../upload.server.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const upload = await uploadPicture({ request, locals });
    if ('problems' in upload) {
      return fail(422, { values: upload.values, problems: upload.problems });
    }
    redirect(303, `${localPath(locals.locale, '/team/bilder')}?gesagt=stored`);
  },
};
