import type { Notice } from '#modules/calendar/index.ts';
import { inLocale, shownLocale, type Locale } from '#platform/i18n/index.ts';
import { excerpt, parseRichText } from '#platform/richtext/index.ts';
import { socialMessages } from '../messages/post.ts';
import { cutAtSentence } from '../caption/cut.ts';
import type { CaptionPart } from '../caption/compose.ts';
import type { Photo } from './event.ts';
import { setText, type PostPage, type Shown } from './page.ts';

/** Enough for the picture: the first sentence of what is told. */
const mostInPicture = 160;
const plain = (markdown: string, most: number) => excerpt(parseRichText(markdown), most);

/** News or a look back: title, first sentence. */
export function noticePage({
  notice,
  design,
  photo,
  locale,
}: {
  notice: Notice;
  design: Shown;
  photo: Photo | null;
  locale: Locale;
}): PostPage {
  const nothing = setText('', locale);
  const lead = inLocale(notice.summary, locale) || plain(inLocale(notice.body, locale), 600);
  return {
    design,
    title: setText(inLocale(notice.title, locale), shownLocale(notice.title, locale)),
    summary: setText(cutAtSentence(lead, mostInPicture), locale),
    plate: null,
    time: nothing,
    place: nothing,
    address: nothing,
    badge: nothing,
    cancelled: nothing,
    credit: photo?.credit ?? '',
    photoAlt: photo?.alt ?? '',
    posterAlt: '',
  };
}

/** The same in words, with thanks to those who were there. */
export function noticePart({
  notice,
  shownUrl,
  locale,
}: {
  notice: Notice;
  shownUrl: string;
  locale: Locale;
}): CaptionPart {
  const t = socialMessages.in(locale);
  const thanks = plain(inLocale(notice.thanks, locale), 150);
  const texts = [inLocale(notice.summary, locale), plain(inLocale(notice.body, locale), 1500)];
  return {
    title: inLocale(notice.title, locale),
    lines: { before: [], after: thanks ? [t('social.caption.thanks', { thanks })] : [] },
    dates: [],
    moreDates: () => '',
    place: '',
    text: texts.filter(Boolean).join('\n\n'),
    url: shownUrl,
  };
}
