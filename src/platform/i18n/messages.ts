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
  const compiled = new Map<Key, Say>();
  return (key, values) => {
    let say = compiled.get(key);
    if (!say) compiled.set(key, (say = compile(texts[key], locale)));
    return say(values);
  };
}

type Say = (values?: MessageValues) => string;

function compile(text: string, locale: Locale): Say {
  // Most messages have no argument; those need no parser.
  if (!text.includes('{') && !text.includes("'")) return () => text;
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  const withAll: Say = (values) => String(format.format(values));
  return /^([^{}']|\{\w+\})+$/.test(text) ? insert(text, withAll) : withAll;
}

/** Words put into a sentence as they are, as in most messages: a list says hundreds of them. */
function insert(text: string, otherwise: Say): Say {
  const parts = text.split(/\{(\w+)\}/);
  return (values = {}) => {
    let said = '';
    for (const [index, part] of parts.entries()) {
      const word = index % 2 === 0 ? part : values[part];
      if (typeof word !== 'string') return otherwise(values);
      said += word;
    }
    return said;
  };
}
