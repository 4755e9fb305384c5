import { error } from '@sveltejs/kit';
import { findCheckPicture } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readVariant } from '#platform/files/server.ts';
import { isId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import type { RequestHandler } from './$types.js';

/** The picture of a damaged sign: for those who see to it, and in no collection of pictures. */
export const GET: RequestHandler = async ({ params: { id }, locals }) => {
  const districtId = districtOf(locals).id;
  const file = isId(id) ? await inDistrict(districtId, (tx) => findCheckPicture(tx, id)) : null;
  const bytes = file && (await readVariant({ districtId, ...file, variant: '960.webp' }));
  if (!bytes) error(404);
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...{ 'content-type': 'image/webp', 'cache-control': 'private, no-store' },
      'x-content-type-options': 'nosniff',
    },
  });
};
