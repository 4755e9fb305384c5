import type { Locale } from './locale.ts';

const names = new Map<Locale, Intl.DisplayNames>();

/** What a language (BCP 47) is called: `tr` is Türkisch. */
export function languageName(code: string, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  names.set(locale, known);
  return known.of(code) ?? code;
}
