import { error } from '@sveltejs/kit';
import { staleMoments } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { findEntry } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf, knownOf } from '#routes/context.server.ts';
import { publicPicture } from '../../picture.server.ts';
import { slugIn } from '../../slug.ts';
import type { PageServerLoad } from './$types.js';

/** Its next dates; the rest is on the list of dates. */
const mostDates = 6;

export const load: PageServerLoad = async ({ locals, params }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  const slug = slugIn(params);
  const { now } = locals;
  const { names } = await knownOf(locals);
  const found = await inDistrict(districtId, async (tx) => {
    const entry = await findEntry(tx, slug);
    if (!entry) return null;
    const next = { organisationId: entry.id, endsAfter: now, limit: mostDates, names };
    return {
      // Who did not agree to be named must not travel along.
      entry: { ...entry, contacts: entry.contacts.filter(({ isPublic }) => isPublic) },
      picture: await publicPicture(tx, entry.pictureId),
      occurrences: await listOccurrences(tx, next),
    };
  });
  if (!found) error(404);
  const { entry, picture, occurrences } = found;
  locals.staleAt.push(...staleMoments({ occurrences, now, timeZone }));
  return { entry: new Unsent(entry), picture, occurrences: new Unsent(occurrences), now };
};
