import { error } from '@sveltejs/kit';
import { trailPath, writeGpx } from '#modules/discover/index.ts';
import { findPublishedTrail } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { slugIn } from '../../../slug.ts';
import { readStops, viewTrail } from '../trail-view.server.ts';
import type { RequestHandler } from './$types.js';

/** A trail for a device or an app. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { id, name } = districtOf(locals);
  const { locale } = locals;
  const slug = slugIn(params);
  const found = await inDistrict(id, async (tx) => {
    const trail = await findPublishedTrail(tx, slug);
    return trail && { trail, view: viewTrail(trail, { stops: await readStops(tx), locale }) };
  });
  if (!found) error(404);
  const { trail, view } = found;
  const at = (path: string) => url.origin + localPath(locale, path);
  const text = writeGpx({
    ...{ name: view.title, description: view.teaser, author: name, line: view.line },
    href: at(trailPath(trail)),
    stops: view.stops.flatMap(({ title, teaser, path, position }) =>
      position ? [{ name: title, description: teaser, href: at(path), position }] : [],
    ),
    changedAt: trail.publishedAt ?? locals.now,
  });
  return new Response(text, {
    headers: {
      'content-type': 'application/gpx+xml; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}.gpx"`,
      'cache-control': 'no-cache',
    },
  });
};
