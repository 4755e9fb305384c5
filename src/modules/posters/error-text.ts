import type { Locale } from '#platform/i18n/index.ts';
import type { PosterErrorCode } from './errors.ts';
import { posterMessages } from './messages/page.ts';
import { mostPages } from './own/own-poster.ts';

/** The sentence that says what was wrong. */
export function posterErrorText({
  code,
  locale,
}: {
  code: PosterErrorCode;
  locale: Locale;
}): string {
  return posterMessages.in(locale)(`posters.error.${code}`, { most: mostPages });
}
