import {
  sightCategories,
  sightCategoryOfKey,
  sightPath,
  sightTitle,
  type Sight,
} from '#modules/discover/index.ts';
import type { Locale } from '#platform/i18n/index.ts';

/** What a list of sights shows, of all or of one category, and how many there are of each. */
export function listOf(sights: readonly Sight[], { url, locale }: { url: URL; locale: Locale }) {
  const category = sightCategoryOfKey(url.searchParams.get('kategorie') ?? '');
  return {
    category,
    categories: sightCategories
      .map((code) => ({ code, count: sights.filter((one) => one.category === code).length }))
      .filter(({ count }) => count > 0),
    shown: sights
      .filter((one) => category === null || one.category === category)
      .map((sight) => {
        const { text, lang } = sightTitle(sight, locale);
        const teaser = sight.texts.get(lang)?.teaser ?? '';
        const { placeId } = sight;
        return {
          ...{ path: sightPath(sight), title: text, lang, teaser, placeId },
          category: sight.category,
        };
      }),
  };
}

export type ListedSight = ReturnType<typeof listOf>['shown'][number];
