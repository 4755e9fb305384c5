import {
  lengthOf,
  lineOf,
  sightPath,
  sightTitle,
  type Sight,
  type Trail,
} from '#modules/discover/index.ts';
import { listPublishedSights } from '#modules/discover/server.ts';
import type { Position } from '#modules/places/index.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale, otherLang, type Locale } from '#platform/i18n/index.ts';
import { positionsById } from '../spots.ts';

/** What the stops of trails are, for whoever reads several trails. */
export interface Stops {
  sights: ReadonlyMap<string, Sight>;
  positions: ReadonlyMap<string, Position>;
}

export async function readStops(tx: Tx): Promise<Stops> {
  const sights = await listPublishedSights(tx);
  return {
    sights: new Map(sights.map((sight) => [sight.id, sight])),
    positions: positionsById(await listPlaces(tx)),
  };
}

/** A trail as visitors read it: only past what they can read about. */
export function viewTrail(trail: Trail, { stops, locale }: { stops: Stops; locale: Locale }) {
  const { sights, positions } = stops;
  const steps = trail.stops.map(({ sightId, via }) => {
    const sight = sights.get(sightId) ?? null;
    return { sight, via, position: (sight && positions.get(sight.placeId)) ?? null };
  });
  const line = lineOf({ steps, round: trail.round });
  return {
    slug: trail.slug,
    title: inLocale(trail.title, locale),
    titleLang: otherLang(trail.title, locale),
    teaser: inLocale(trail.teaser, locale),
    teaserLang: otherLang(trail.teaser, locale),
    ...{ kinds: trail.kinds, round: trail.round, line },
    /** As it was walked, or else from point to point. */
    metres: trail.walked ?? lengthOf(line),
    isWalked: trail.walked !== null,
    stops: steps.flatMap(({ sight, position }) => {
      if (!sight) return [];
      const { text, lang } = sightTitle(sight, locale);
      const { id, category } = sight;
      const teaser = sight.texts.get(lang)?.teaser ?? '';
      return [{ id, path: sightPath(sight), title: text, lang, teaser, category, position }];
    }),
  };
}

export type TrailView = ReturnType<typeof viewTrail>;
