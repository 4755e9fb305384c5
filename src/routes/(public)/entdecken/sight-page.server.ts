import { error } from '@sveltejs/kit';
import { staleMoments } from '#modules/calendar/index.ts';
import {
  sightLanguageOf,
  teamSightPath,
  teamSignPath,
  type SightLanguage,
} from '#modules/discover/index.ts';
import { findPublishedSight, listSigns } from '#modules/discover/server.ts';
import { findPlace } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf } from '#routes/context.server.ts';
import { slugIn } from '../slug.ts';
import { nextStops } from './next-stops.server.ts';

/**
 * A sight in the language of the page, or in another one that somebody chose.
 * @param chosen as it stands in the address; a language in which nobody has written is not found.
 */
export async function openSight({
  locals,
  params,
  chosen,
}: {
  locals: App.Locals;
  params: { slug: string };
  chosen: string | null;
}) {
  const { id, timeZone } = districtOf(locals);
  const { locale, now, person } = locals;
  const isTeam = person?.roles.some((role) => role === 'coordination' || role === 'volunteer');
  const slug = slugIn(params);
  const found = await inDistrict(id, async (tx) => {
    const sight = await findPublishedSight(tx, slug);
    return (
      sight && {
        sight,
        place: await findPlace(tx, sight.placeId),
        trails: await nextStops(tx, { sightId: sight.id, locale }),
        // Whoever is signed in and stands before a sign says how it is.
        signs: isTeam ? await listSigns(tx, { placeId: sight.placeId }) : [],
      }
    );
  });
  if (!found) error(404);
  const { sight, place, trails, signs } = found;
  const wanted: SightLanguage | null = chosen === null ? locale : sightLanguageOf(chosen);
  if (!wanted || (chosen !== null && !sight.texts.has(wanted))) error(404);
  const language = sight.texts.has(wanted) ? wanted : 'de';
  const text = sight.texts.get(language) ?? error(404);
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  const { category, years, credits, sources, links } = sight;
  return {
    ...{ slug, language, category, years, chosen },
    languages: [...sight.texts.keys()].filter((one) => one !== language),
    details: new Unsent({ text, credits, sources, links, place, trails }),
    editPath: isTeam ? teamSightPath(sight.id) : null,
    signs: signs
      .filter(({ state }) => state === 'mounted')
      .map(({ id, number }) => ({ number, path: teamSignPath(id) })),
  };
}

export type SightPageData = Awaited<ReturnType<typeof openSight>>;
