import {
  nextDates,
  passNewYear,
  type AnnouncementWords,
  type DateWords,
  type Said,
} from '#modules/announcements/index.ts';
import type { Category } from '#modules/calendar/index.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import { socialMessages } from '../messages/post.ts';
import {
  listPages,
  setText,
  type DatePlate,
  type Design,
  type ListPage,
  type ListRow,
  type PostPage,
  type Shown,
  type SetText,
} from './page.ts';

/** The event's picture as it stands there: who took it, and what is to be seen. */
export interface Photo {
  credit: string;
  alt: string;
}

export function designFor({
  chosen,
  category,
  hasPhoto,
}: {
  chosen: Design | null;
  category: Category;
  hasPhoto: boolean;
}): Design {
  if (chosen === 'photo' && !hasPhoto) return designFor({ chosen: null, category, hasPhoto });
  if (chosen) return chosen;
  if (hasPhoto) return 'photo';
  return category === 'festivity' || category === 'christmas' ? 'festive' : 'sign';
}

/** Letters of a title that leave room for a summary. */
const mostAbovePhotoSummary = 90;

/** The picture of one date. @param words of that date alone. */
export function eventPage({
  words,
  design,
  photo,
  posterAlt,
}: {
  words: AnnouncementWords;
  design: Shown;
  photo: Photo | null;
  posterAlt: string;
}): PostPage {
  const { lang } = words;
  const [date] = words.dates;
  return {
    design,
    title: said(words.title),
    summary: summaryOf({ words, design }),
    plate: date ? plateOf(date, lang) : null,
    time: setText(date ? timeOf(date) : '', lang),
    place: setText(date?.place || words.place.name, lang),
    address: setText(date?.place ? '' : words.place.address, lang),
    badge: setText(words.cancelled ? '' : words.dropIn, lang),
    cancelled: setText(words.cancelled?.text ?? '', lang),
    credit: photo?.credit ?? '',
    photoAlt: photo?.alt ?? '',
    posterAlt,
  };
}

/** Why it is cancelled; else what it is. Beside a photo there is no room for it under a long title. */
function summaryOf({ words, design }: { words: AnnouncementWords; design: Shown }): SetText {
  if (words.cancelled) return setText(words.cancelled.reason, words.lang);
  if (design === 'photo' && words.title.text.length > mostAbovePhotoSummary) {
    return setText('', words.lang);
  }
  return said(words.summary);
}

/** Its dates, five to a page; of a series without end its rhythm and the next ones. @param words of all dates. */
export function datePages(words: AnnouncementWords): ListPage[] {
  const { lang } = words;
  const t = socialMessages.in(lang);
  const { dates, goesOn } = nextDates(words);
  const hasYear = passNewYear(dates);
  const rows = dates.map((date): ListRow => {
    const title = date.isCancelled ? t('social.picture.cancelled') : date.title || timeOf(date);
    const details = [date.title ? timeOf(date) : '', date.place || date.note];
    return {
      plate: hasYear ? plateWithYear(date, lang) : plateOf(date, lang),
      title: setText(title, lang),
      detail: setText(details.filter(Boolean).join(' · ') || words.place.name, lang),
    };
  });
  return listPages({
    title: said(words.title),
    rhythm: setText(words.rhythm.join(' · '), lang),
    rows,
    goesOn,
    moreText: (count) =>
      goesOn ? t('social.picture.further') : t('social.picture.more', { count }),
  });
}

export function plateOf({ date }: Pick<DateWords, 'date'>, locale: Locale): DatePlate {
  return {
    weekday: formatDate({ date, style: 'weekday', locale }),
    day: String(Number(date.slice(8, 10))),
    month: formatDate({ date, style: 'monthName', locale }),
  };
}

/** "Jan 2027" in place of the month. */
function plateWithYear(date: Pick<DateWords, 'date'>, locale: Locale): DatePlate {
  const month = formatDate({ date: date.date, style: 'shortMonth', locale });
  return { ...plateOf(date, locale), month: `${month} ${date.date.slice(0, 4)}` };
}

/** "18:30 bis 20:00 Uhr"; where it takes several days, the days. */
export function timeOf({ day, time }: DateWords): string {
  const isLong = (day.match(/\d{4}/g) ?? []).length > 1;
  return isLong ? withoutYears(day) : time;
}

/** Nobody needs the year of a date that is near. */
export const withoutYears = (day: string) => day.replace(/ \d{4}/g, '');

const said = ({ text, lang }: Said): SetText => setText(text, lang);
