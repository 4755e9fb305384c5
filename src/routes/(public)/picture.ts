import { altOf, previewOf, type ShownPicture } from '#platform/files/index.ts';
import type { Locale } from '#platform/i18n/index.ts';

/** What the public learns of a picture. */
export type PublicPicture = Omit<ShownPicture, 'consent' | 'channels'>;

/** What others show when somebody passes the page on. */
export function previewImage({
  picture,
  locale,
}: {
  picture: PublicPicture | null;
  locale: Locale;
}) {
  if (!picture) return undefined;
  return { ...previewOf(picture), alt: altOf({ picture, locale }) };
}
