/** The interface's languages. German lives at the root, the others under their own prefix (`/en/…`). */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text that is shown in several languages. German is always there; others may be missing. */
export type LocalText = Partial<Record<Locale, string>>;

/** The text in `locale`, or in German where it was not translated. */
export function inLocale(text: LocalText | null | undefined, locale: Locale): string {
  return text?.[locale] || text?.de || '';
}

/** Whether both say the same in every language; nothing said is the same as an empty text. */
export function isSameText(one: LocalText = {}, other: LocalText = {}): boolean {
  return locales.every((locale) => (one[locale] ?? '') === (other[locale] ?? ''));
}

/** The language in which `inLocale` answers: needed for the `lang` attribute of text that was not translated. */
export function shownLocale(text: LocalText | null | undefined, locale: Locale): Locale {
  return text?.[locale] ? locale : 'de';
}

/** For the `lang` attribute of a text on a page in `locale`: set only where the text was not translated. */
export function otherLang(text: LocalText | null | undefined, locale: Locale): Locale | undefined {
  const shown = shownLocale(text, locale);
  return shown === locale ? undefined : shown;
}

/** The address of `path` (root-relative, without language) in `locale`. */
export function localPath(locale: Locale, path: string): string {
  if (locale === 'de') return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** Splits a requested path into language and the path without it. */
export function splitPath(pathname: string): { locale: Locale; path: string } {
  for (const locale of locales) {
    if (locale === 'de') continue;
    if (pathname === `/${locale}`) return { locale, path: '/' };
    if (pathname.startsWith(`/${locale}/`))
      return { locale, path: pathname.slice(locale.length + 1) };
  }
  return { locale: 'de', path: pathname };
}
