import {
  nextDates,
  passNewYear,
  type AnnouncementWords,
  type DateWords,
  type Said,
} from '#modules/announcements/index.ts';
import { formatDate } from '#platform/i18n/index.ts';
import { qrModules } from '#platform/qr/index.ts';
import { excerpt, parseRichText } from '#platform/richtext/index.ts';
import type { JsonObject } from '#platform/typeset/index.ts';
import type { Branding } from '#ui/branding.ts';
import { posterColours } from './colours.ts';
import { paperMessages } from './messages/paper.ts';
import { photoFitness, type PosterChoice } from './poster.ts';

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
  const dates = nextDates(words).dates.slice(0, mostDates);
  const hasYear = passNewYear(dates);
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
    dates: dates.map((date) => dateData({ date, words, hasYear })),
    'has-more': words.dates.length > dates.length,
    'common-time': commonTime(dates),
    rhythm: words.rhythm,
    place: { ...words.place },
    facts: factsOf(words),
    cancelled: words.cancelled,
    url: words.shownUrl,
    'qr-modules': qrModules({ text: words.url, correction: 'medium' }),
    picture: picture && { ...picture, carries: photoFitness(picture) === 'fine' },
    logos: logos.map(({ name, alt }) => ({ name, alt: alt || t('posters.paper.logo') })),
    district,
    emblem: content.emblem ? { ...content.emblem } : null,
    words: {
      more: t('posters.paper.more'),
      all: t('posters.paper.all'),
      further: t('posters.paper.further'),
      qr: t('posters.paper.qr', { address: words.shownUrl }),
      logos: t('posters.paper.logos'),
    },
  };
}

function summaryOf({ summary, body }: AnnouncementWords): Said {
  return summary.text ? summary : { ...body, text: excerpt(parseRichText(body.text), mostSummary) };
}

function dateData({
  date,
  words: { lang, place, rhythm },
  hasYear,
}: {
  date: DateWords;
  words: AnnouncementWords;
  /** Where they pass the turn of a year. */
  hasYear: boolean;
}) {
  const t = paperMessages.in(lang);
  const short = formatDate({ date: date.date, style: 'shortDate', locale: lang });
  const [only] = rhythm;
  const isUsual = rhythm.length === 1 && only!.includes(date.time);
  return {
    weekday: date.weekday,
    day: date.day,
    number: String(Number(date.date.slice(8, 10))),
    month: formatDate({ date: date.date, style: 'monthName', locale: lang }),
    short: hasYear ? `${short} ${date.date.slice(0, 4)}` : short,
    time: date.time,
    // What its rhythm says of all is not said again of each.
    'own-time': isUsual ? '' : date.time,
    place: date.place === place.name ? '' : date.place,
    note: [date.title, date.note].filter(Boolean).join(' · '),
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
