import type { AnnouncementWords, DateWords, Said } from '#modules/announcements/index.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import { qrModules } from '#platform/qr/index.ts';
import { excerpt, parseRichText } from '#platform/richtext/index.ts';
import type { JsonObject } from '#platform/typeset/index.ts';
import type { Branding } from '#ui/branding.ts';
import { posterColours } from './colours.ts';
import { paperMessages } from './messages/paper.ts';
import type { PosterChoice } from './poster.ts';

/** A picture as it stands among the assets. */
export interface PosterPicture {
  name: string;
  alt: string;
  credit: string;
  /** Pixels. */
  width: number;
  height: number;
}

export interface PosterContent {
  words: AnnouncementWords;
  choice: PosterChoice;
  /** Name and town. */
  district: string;
  branding: Partial<Branding>;
  picture: PosterPicture | null;
  logos: Pick<PosterPicture, 'name' | 'alt'>[];
  /** The district's own logo. */
  emblem?: Pick<PosterPicture, 'name' | 'width' | 'height'> | null;
}

/** More than these are told where they all stand. */
const mostDates = 40;
/** A text that is meant for a page is cut before it is measured. */
const mostSummary = 700;

/** What `print/poster.typ` reads. */
export function posterData(content: PosterContent): JsonObject {
  const { words, choice, district, branding, picture, logos } = content;
  const { lang } = words;
  const t = paperMessages.in(lang);
  const dates = words.dates.slice(0, mostDates);
  const title = choice.headline ? { text: choice.headline, lang } : words.title;
  return {
    title: words.title.text || t('posters.paper.untitled'),
    lang,
    format: choice.format,
    design: choice.design,
    large: choice.large,
    colours: posterColours({ branding, mono: choice.mono }),
    headline: sayable({ ...title, text: title.text.trim() || t('posters.paper.untitled') }),
    kicker: words.organisation && t('posters.paper.invites', { name: words.organisation }),
    extra: choice.extra,
    summary: sayable(summaryOf(words)),
    dates: dates.map((date) => dateData({ date, lang, place: words.place.name })),
    'has-more': words.dates.length > mostDates,
    'common-time': commonTime(dates),
    rhythm: words.rhythm,
    place: { ...words.place },
    facts: factsOf(words),
    cancelled: words.cancelled,
    url: words.shownUrl,
    'qr-modules': qrModules({ text: words.url, correction: 'medium' }),
    picture: picture && { ...picture },
    logos: logos.map(({ name, alt }) => ({ name, alt: alt || t('posters.paper.logo') })),
    district,
    emblem: content.emblem ? { ...content.emblem } : null,
    words: {
      more: t('posters.paper.more'),
      further: t('posters.paper.further'),
      qr: t('posters.paper.qr', { address: words.shownUrl }),
      logos: t('posters.paper.logos'),
    },
  };
}

function summaryOf({ summary, body }: AnnouncementWords): Said {
  return summary.text ? summary : { ...body, text: excerpt(parseRichText(body.text), mostSummary) };
}

function dateData({ date, lang, place }: { date: DateWords; lang: Locale; place: string }) {
  const t = paperMessages.in(lang);
  const elsewhere = date.place && date.place !== place ? date.place : '';
  return {
    weekday: date.weekday,
    day: date.day,
    number: String(Number(date.date.slice(8, 10))),
    month: formatDate({ date: date.date, style: 'monthName', locale: lang }),
    short: formatDate({ date: date.date, style: 'shortDate', locale: lang }),
    time: date.time,
    note: [date.title, date.note, elsewhere].filter(Boolean).join(' · '),
    state: date.isCancelled ? t('posters.paper.cancelled') : '',
  };
}

/** "18:30 bis 20:00 Uhr", where that is said of all. */
function commonTime(dates: DateWords[]): string {
  const times = new Set(dates.map(({ time }) => time));
  return times.size === 1 ? [...times][0]! : '';
}

function factsOf({ price, dropIn, access, contact }: AnnouncementWords) {
  const way = access && excerpt(parseRichText(access), 160);
  return [
    { text: dropIn, strong: true },
    { text: price, strong: true },
    { text: way, strong: false },
    { text: contact, strong: false },
  ].filter(({ text }) => text.trim() !== '');
}

/** Letters of scripts that run from right to left. */
const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const sayable = ({ text, lang }: Said) => ({ text, lang, rtl: rightToLeft.test(text) });
