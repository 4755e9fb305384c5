import { error } from '@sveltejs/kit';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isVariant, variants } from '#platform/files/index.ts';
import { findPictureFile, readVariant } from '#platform/files/server.ts';
import { districtOf } from '../../../../context.server.ts';
import type { RequestHandler } from './$types.js';

/**
 * A picture in one of its forms. What may stand on the web is everyone's who has the address; the rest is for the
 * signed-in of this district.
 */
export const GET: RequestHandler = async ({ params, locals, request }) => {
  const { id, variant } = params;
  if (!isVariant(variant)) error(404);
  const districtId = districtOf(locals).id;
  const file = await inDistrict(districtId, (tx) => findPictureFile(tx, id));
  if (!file || (!file.isPublic && !locals.person)) error(404);
  const headers = {
    'cache-control': file.isPublic ? lasting : 'private, no-cache',
    'content-type': variants[variant].type,
    etag: `"${file.sha256.slice(0, 32)}-${variant}"`,
    'x-content-type-options': 'nosniff',
  };
  if (request.headers.get('if-none-match')?.includes(headers.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await readVariant({ districtId, sha256: file.sha256, variant });
  if (!bytes) error(404);
  return new Response(new Uint8Array(bytes), { headers });
};

// An address never shows another picture. Shared caches ask again each hour: consent may be withdrawn.
const lasting = 'public, max-age=31536000, s-maxage=3600, immutable';
