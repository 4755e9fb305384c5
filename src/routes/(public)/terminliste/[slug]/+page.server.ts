import { error } from '@sveltejs/kit';
import { staleMoments } from '#modules/calendar/index.ts';
import { letterWords } from '#modules/mailing/index.ts';
import { findArchived } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { pictureSources } from '#platform/files/index.ts';
import { findPictures } from '#platform/files/server.ts';
import { districtOf } from '../../../context.server.ts';
import { slugIn } from '../../slug.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  const slug = slugIn(params);
  const found = await inDistrict(id, async (tx) => {
    const issue = await findArchived(tx, slug);
    if (!issue) return null;
    // Consent to a picture may end, also where the issue stays.
    const ids = issue.content.pictures.map((picture) => picture.id);
    return { ...issue, pictures: await findPictures(tx, ids) };
  });
  if (!found) error(404);
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  // Links stay on this host, whatever the issue was sent from.
  const list = { ...found.content, origin: url.origin };
  return {
    slug,
    startedAt: found.startedAt,
    words: letterWords({ list, locale, categories: [] }),
    sources: Object.fromEntries(
      [...found.pictures].map(([pictureId, picture]) => [pictureId, pictureSources(picture)]),
    ),
  };
};
