import { error, redirect } from '@sveltejs/kit';
import {
  findDatePage,
  isLocalDate,
  neighboursOf,
  nextDates,
  staleMoments,
} from '#modules/calendar/index.ts';
import { findPublicEvent, findRenamed } from '#modules/calendar/server.ts';
import { publicOwnPoster } from '#modules/posters/index.ts';
import { readOwnPosters } from '#modules/posters/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { districtOf, knownOf, readingOf } from '../../../../context.server.ts';
import { publicPicture } from '../../../picture.server.ts';
import { slugIn } from '../../../slug.ts';
import { Unsent } from '#platform/unsent.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const district = districtOf(locals);
  const { now, locale } = locals;
  const slug = slugIn(params);
  const { date } = params;
  const { names } = await knownOf(locals);
  const { byEvent } = await readOwnPosters(readingOf(locals));
  const { found, renamed, picture } = await inDistrict(district.id, async (tx) => {
    const event = await findPublicEvent(tx, { slug, now, names });
    return {
      found: event,
      renamed: event ? null : await findRenamed(tx, slug),
      picture: await publicPicture(tx, event?.event.pictureId ?? null),
    };
  });
  // Not for ever: it may get its old name back, and a browser that kept this would go in circles.
  if (!found && renamed) redirect(302, localPath(locale, `/termine/${renamed}/${date}`));
  if (!found) error(404);
  const page = findDatePage({ found, date });
  if (page.kind === 'unknown') {
    if (!isLocalDate(date)) error(404);
    // An address once given out (a series changed its day, or ended sooner) leads on to what there is.
    const { title } = found.event;
    error(404, { message: 'Not Found', none: { title, date, dates: nextDates(found) } });
  }
  // Not for ever: it may be moved once more.
  if (page.kind === 'moved') redirect(302, localPath(locale, `/termine/${slug}/${page.to}`));
  const dates = page.kind === 'dates' ? page.dates : [page.date];
  const { timeZone } = district;
  locals.staleAt.push(...staleMoments({ occurrences: dates, now, timeZone }));
  const poster = publicOwnPoster({ own: byEvent.get(found.event.id), dates });
  const neighbours = neighboursOf({ found, date });
  return { now, date, found: new Unsent(found), picture, poster, dates, ...neighbours };
};
