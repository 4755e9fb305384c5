import { json } from '@sveltejs/kit';
import { toShown } from '#platform/files/index.ts';
import { uploadPicture } from '../upload.server.ts';
import type { RequestHandler } from './$types.js';

/** A picture on its own, for forms that stay open meanwhile: answers with it, or with what is wrong. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const upload = await uploadPicture({ request, locals });
  if ('problems' in upload) return json({ problems: upload.problems }, { status: 422 });
  return json({ picture: toShown(upload.picture) });
};
