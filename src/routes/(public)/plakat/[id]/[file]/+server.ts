import { error } from '@sveltejs/kit';
import { readOwnPosterFile } from '#modules/posters/index.ts';
import { findPublicOwnPoster, readOwnPosterPicture } from '#modules/posters/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { variants } from '#platform/files/index.ts';
import { TypesetError } from '#platform/typeset/index.ts';
import { districtOf } from '../../../../context.server.ts';
import type { RequestHandler } from './$types.js';

/** A club's own poster as a picture, as long as it stands in for ours and citizens see its event. */
export const GET: RequestHandler = async ({ params, locals, request }) => {
  const asked = readOwnPosterFile(params.file) ?? error(404);
  const districtId = districtOf(locals).id;
  const own = await inDistrict(districtId, (tx) => findPublicOwnPoster(tx, params.id));
  if (own?.page !== asked.page) error(404);
  const { variant } = asked;
  const headers = {
    'cache-control': lasting,
    'content-type': variants[variant].type,
    etag: `"${own.sha256.slice(0, 32)}-${params.file}"`,
    'x-content-type-options': 'nosniff',
  };
  if (request.headers.get('if-none-match')?.includes(headers.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = (await read({ districtId, own, variant })) ?? error(404);
  return new Response(new Uint8Array(bytes), { headers });
};

/** Too many wait, or it took too long: asking again may help. */
async function read(of: Parameters<typeof readOwnPosterPicture>[0]): Promise<Buffer | null> {
  try {
    return await readOwnPosterPicture(of);
  } catch (caught) {
    if (caught instanceof TypesetError && caught.code !== 'failed') error(503);
    throw caught;
  }
}

// An address never shows another picture. Shared caches ask again each hour: it may be removed.
const lasting = 'public, max-age=31536000, s-maxage=3600, immutable';
