/** What kind of event it is. `key` stands in addresses (`?kategorie=`) and in feeds, so it never changes. */
export const categories = [
  { code: 'meeting', key: 'treffen' },
  { code: 'office_hour', key: 'oeffnungszeit' },
  { code: 'consultation', key: 'sprechstunde' },
  { code: 'festivity', key: 'fest' },
  { code: 'christmas', key: 'weihnachten' },
  { code: 'culture', key: 'kultur' },
  { code: 'family', key: 'familie' },
  { code: 'nature', key: 'natur' },
  { code: 'sport', key: 'bewegung' },
  { code: 'club', key: 'verein' },
  { code: 'other', key: 'sonstiges' },
] as const;

export type Category = (typeof categories)[number]['code'];

export const categoryCodes = categories.map((category) => category.code) as [
  Category,
  ...Category[],
];

/** The category that an address names, or null. */
export function categoryByKey(key: string): Category | null {
  return categories.find((category) => category.key === key)?.code ?? null;
}

export function categoryKey(code: Category): string {
  return categories.find((category) => category.code === code)?.key ?? 'sonstiges';
}
