/** What a sight belongs to: as the signs of the district have it. */
export const sightCategories = [
  'mining',
  'architecture',
  'art',
  'culture',
  'nature',
  'shops',
  'vanished',
] as const;
export type SightCategory = (typeof sightCategories)[number];

/** How a category stands in an address. */
const keys: Record<SightCategory, string> = {
  mining: 'bergbau',
  architecture: 'baukultur',
  art: 'kunst',
  culture: 'kultur',
  nature: 'natur',
  shops: 'geschaefte',
  vanished: 'verschwunden',
};

export const keyOfSightCategory = (category: SightCategory): string => keys[category];

/** Null where no category is called so. */
export function sightCategoryOfKey(key: string): SightCategory | null {
  return sightCategories.find((category) => keys[category] === key) ?? null;
}
