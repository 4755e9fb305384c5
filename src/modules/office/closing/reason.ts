import { locales, type LocalText } from '#platform/i18n/index.ts';
import { closingMessages } from '../messages/closing.ts';

/**
 * Why an hour falls out, as it was typed. The sentence that the form proposes is known in every language, so each reader
 * gets it in theirs; words of somebody's own stay as they are.
 */
export function closingReason(written: string): LocalText {
  const usual = Object.fromEntries(
    locales.map((locale) => [locale, closingMessages.in(locale)('office.closing.usual')]),
  );

  if (Object.values(usual).includes(written)) return usual;
  return written ? { de: written } : {};
}
