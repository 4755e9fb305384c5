import type { Locale } from '#platform/i18n/index.ts';
import type { PostPage } from '../picture/page.ts';
import { socialMessages } from '../messages/post.ts';
import { cutAtSentence } from './cut.ts';
import { mostInAlt } from './limits.ts';

/** For those who do not see the picture: what is on it, and every word that stands in it. */
export function altTextOf({
  page,
  url,
  locale,
}: {
  page: PostPage;
  /** As it stands in the picture. */
  url: string;
  locale: Locale;
}): string {
  if (page.design === 'poster') return cutAtSentence(page.posterAlt, mostInAlt);
  const t = socialMessages.in(locale);
  const { plate, design, photoAlt } = page;
  const words = [
    page.cancelled.text,
    page.title.text,
    page.summary.text,
    plate ? t('social.caption.plate', plate) : '',
    page.time.text,
    page.place.text,
    page.address.text,
    page.badge.text,
    url,
  ];
  const text = sentences(words).replaceAll('\u200b', '');
  const said = t('social.picture.alt', { text });
  return cutAtSentence(sentences([design === 'photo' ? photoAlt : '', said]), mostInAlt);
}

function sentences(texts: string[]): string {
  return texts
    .filter(Boolean)
    .map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`))
    .join(' ');
}
