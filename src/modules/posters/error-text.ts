import { filesMessages } from '#platform/files/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { PosterErrorCode } from './errors.ts';
import { posterMessages } from './messages/page.ts';
import { mostPages } from './own/own-poster.ts';

const ownCodes = [
  'changed_meanwhile',
  'not_found',
  'pdf_encrypted',
  'pdf_broken',
  'no_such_page',
  'pdf_slow',
  'alt_missing',
  'no_date',
] as const;

/** The sentence that says what was wrong. */
export function posterErrorText({
  code,
  locale,
}: {
  code: PosterErrorCode;
  locale: Locale;
}): string {
  const t = posterMessages.in(locale);
  if (code === 'pdf_pages') return t('posters.error.pdf_pages', { most: mostPages });
  const own = ownCodes.find((one) => one === code);
  if (own) return t(`posters.error.${own}`);
  return filesMessages.in(locale)(
    `files.error.${code as Exclude<typeof code, 'pdf_pages'>}` as never,
  );
}
