import { whenWords, type Occurrence, type PublicEvent } from '#modules/calendar/index.ts';
import { inLocale, type Locale } from '#platform/i18n/index.ts';
import { excerpt, parseRichText } from '#platform/richtext/index.ts';

/** One sentence for search engines and shared links: when, where, what. */
export function describe({
  found,
  occurrence,
  locale,
}: {
  found: PublicEvent;
  occurrence: Occurrence | null;
  locale: Locale;
}): string {
  const { summary, body } = found.event;
  const when = occurrence && whenWords({ occurrence, locale });
  const facts = [when?.date, when?.time, occurrence?.place?.name].filter(Boolean).join(', ');
  const text = inLocale(summary, locale) || inLocale(body, locale);
  return [facts && `${facts}.`, text && excerpt(parseRichText(text), 160)]
    .filter(Boolean)
    .join(' ');
}
