import { IntlMessageFormat } from 'intl-messageformat';
import { locales, type Locale } from './locale.ts';

export type MessageValues = Record<string, string | number | boolean | Date>;

/** Says the message `key` in one language. */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/** A module's ICU messages in all languages. */
export interface Messages<Key extends string> {
  readonly texts: Record<Locale, Record<Key, string>>;
  in(locale: Locale): Translate<Key>;
}

/**
 * Defines a module's messages (ICU MessageFormat). Keys are prefixed by the module's name; the compiler demands
 * every key in every language, a test demands the same arguments.
 */
export function defineMessages<Key extends string>(
  texts: Record<Locale, Record<Key, string>>,
): Messages<Key> {
  const translators = Object.fromEntries(
    locales.map((locale) => [locale, translator(texts[locale], locale)]),
  ) as Record<Locale, Translate<Key>>;
  return { texts, in: (locale) => translators[locale] };
}

function translator<Key extends string>(
  texts: Record<Key, string>,
  locale: Locale,
): Translate<Key> {
  const compiled = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const text = texts[key];
    // Most messages have no argument; those need no parser.
    if (!text.includes('{') && !text.includes("'")) return text;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    return String(format.format(values));
  };
}
