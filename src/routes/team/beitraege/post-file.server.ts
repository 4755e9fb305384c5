import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { PostFile } from '#modules/social/index.ts';
import { drawDocument, type PictureDocument } from '#modules/social/server.ts';
import { TypesetError } from '#platform/typeset/index.ts';

/** One picture of a post. With `?speichern` the browser keeps it under a good name. */
export async function answerPicture({
  request,
  url,
  name,
  files,
  documents,
}: {
  request: Request;
  url: URL;
  name: string;
  files: readonly (PostFile & { download: string })[];
  documents: Record<PostFile['kind'], PictureDocument>;
}): Promise<Response> {
  const file = files.find((one) => one.name === name) ?? error(404);
  const bytes = (await draw(documents[file.kind]))[file.page] ?? error(404);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 32)}"`;
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    ...(url.searchParams.has('speichern') && {
      'content-disposition': `attachment; filename="${file.download}"`,
    }),
  };
  if (request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(bytes), { headers });
}

/** Too many wait, or it took too long: the page says so, and asking again may help. */
async function draw(document: PictureDocument): Promise<Buffer[]> {
  try {
    return await drawDocument(document);
  } catch (caught) {
    if (caught instanceof TypesetError && caught.code !== 'failed') error(503);
    throw caught;
  }
}
