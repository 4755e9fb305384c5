/**
 * Languages of a sight's texts, as BCP 47 has them. `de-simple` is plain language: "simple" is the registered variant
 * for simplified forms (IANA Language Subtag Registry).
 */
export const offeredLanguages = ['de', 'en', 'de-simple'] as const;
export const otherLanguages = ['tr', 'ar', 'ru', 'uk', 'pl', 'ro', 'fr', 'nl', 'it', 'es'] as const;
export const sightLanguages = [...offeredLanguages, ...otherLanguages] as const;
export type SightLanguage = (typeof sightLanguages)[number];

/** Null where texts have no such language. */
export function sightLanguageOf(tag: string): SightLanguage | null {
  return sightLanguages.find((language) => language === tag) ?? null;
}

/** As the language calls itself: whoever looks for it reads it. */
const ownNames: Record<SightLanguage, string> = {
  de: 'Deutsch',
  en: 'English',
  'de-simple': 'Einfache Sprache',
  tr: 'Türkçe',
  ar: 'العربية',
  ru: 'Русский',
  uk: 'Українська',
  pl: 'Polski',
  ro: 'Română',
  fr: 'Français',
  nl: 'Nederlands',
  it: 'Italiano',
  es: 'Español',
};

export const ownNameOf = (language: SightLanguage): string => ownNames[language];
export const directionOf = (language: SightLanguage): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

/** What a translation is worth today. */
export type TranslationState =
  /** Nobody has written it. */
  | 'missing'
  /** Something of it is empty. */
  | 'partial'
  /** The German text was changed after it. */
  | 'outdated'
  | 'complete';

interface Text {
  title: string;
  teaser: string;
  body: string;
  changedAt: Date;
}

/** How a text stands beside the German one, from which all others are made; the German one lacks what is not written. */
export function translationState({
  german,
  text,
}: {
  german: Text | undefined;
  text: Text | undefined;
}): TranslationState {
  if (!text) return 'missing';
  const parts = ['title', 'teaser', 'body'] as const;
  if (parts.some((part) => !text[part] && (text === german || german?.[part]))) return 'partial';
  return german && german.changedAt > text.changedAt ? 'outdated' : 'complete';
}
