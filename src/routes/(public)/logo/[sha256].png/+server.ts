import { error } from '@sveltejs/kit';
import { readFileOf } from '#platform/files/server.ts';
import { districtOf } from '#routes/context.server.ts';
import type { RequestHandler } from './$types.js';

/** The district's own logo and no other file of it; whatever was uploaded, this is a PNG made of its pixels. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const { id, branding } = districtOf(locals);
  const { logo } = branding;
  if (!logo || logo.sha256 !== params.sha256) error(404);
  const bytes = await readFileOf({ districtId: id, sha256: logo.sha256 });
  if (!bytes) error(404);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    },
  });
};
