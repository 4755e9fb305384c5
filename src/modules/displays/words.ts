import {
  calendarPublicMessages,
  gatherNumbered,
  noticePath,
  oClock,
  shortSpan,
  tileOf,
  timeWords,
  type Notice,
  type Occurrence,
} from '#modules/calendar/index.ts';
import { ownPosterUrl, type OwnPoster } from '#modules/posters/index.ts';
import { altOf, filesMessages, pictureUrl, type Picture } from '#platform/files/index.ts';
import {
  formatDate,
  inLocale,
  otherLang,
  type Locale,
  type LocalText,
} from '#platform/i18n/index.ts';
import type {
  Each,
  SaidText,
  ScreenDate,
  ScreenHour,
  ScreenName,
  ScreenNotice,
  ScreenPicture,
} from './screen/data.ts';

/** What is needed to put dates and notices into the words of the screen. */
export interface Words {
  locales: Locale[];
  /** Those that may stand on the web. */
  pictures: Map<string, Picture>;
  /** A club's own, by event. */
  posters: Map<string, OwnPoster>;
  noticeDays: number;
}

const day = 86_400_000;
/** Pixels: anything smaller would be a blur on a screen of a metre. */
const leastWidth = 480;

export function screenHour(hour: Occurrence, { locales }: Words): ScreenHour {
  const { startsAt, endsAt, startsOn, state, timeZone } = hour;
  const said = each(locales, (locale) => ({
    weekday: formatDate({ date: startsOn, style: 'weekday', locale }),
    day: formatDate({ date: startsOn, style: 'dayAndMonth', locale }),
    span: shortSpan({ occurrence: hour, locale }).replace(/^(von|from) /, ''),
    end: oClock({ instant: endsAt, timeZone, locale }),
    reason: inLocale(hour.reason, locale),
  }));
  return { startsAt, endsAt, startsOn, state, said };
}

/** Dates in order, each with the name that it shares with others: "Adventsfenster". */
export function screenDates(occurrences: readonly Occurrence[], words: Words): ScreenDate[] {
  const names = numberedNames(occurrences, words.locales);
  return occurrences.map((occurrence) => ({
    ...screenDate(occurrence, words),
    numbered: names.get(occurrence.eventId) ?? null,
  }));
}

/** By event. What is numbered in the first language has a name; the others say it where they number it too. */
function numberedNames(
  occurrences: readonly Occurrence[],
  locales: readonly Locale[],
): Map<string, ScreenName> {
  const events = [...new Map(occurrences.map((one) => [one.eventId, one])).values()];
  const names = new Map<string, ScreenName>();
  for (const locale of locales) {
    const titled = ({ title, category }: Occurrence) => ({
      title: inLocale(title, locale),
      category,
    });
    for (const group of gatherNumbered(events, titled)) {
      if (!('things' in group)) continue;
      const { name, things } = group;
      const key = `${things[0]?.category} ${name}`;
      for (const { eventId } of things) {
        const known = names.get(eventId);
        if (known) known.said[locale] = name;
        else if (locale === locales[0]) names.set(eventId, { key, said: { [locale]: name } });
      }
    }
  }
  return names;
}

function screenDate(
  occurrence: Occurrence,
  { locales, pictures, posters }: Words,
): Omit<ScreenDate, 'numbered'> {
  const { id, eventId, startsAt, endsAt, startsOn, endsOn, state, slug, pictureId } = occurrence;
  const said = each(locales, (locale) => {
    const { weekday, day, month } = tileOf({ date: startsOn, locale });
    return {
      tile: { weekday, day, month },
      day: formatDate({ date: startsOn, style: 'dayAndMonth', locale }),
      time: timeWords({ occurrence, locale }),
      title: saidIn(occurrence.title, locale),
      summary: saidIn(occurrence.summary, locale),
      place: occurrence.place?.name ?? '',
      remarks: remarksOf({ occurrence, locale }),
    };
  });
  // A poster does not say that it is cancelled: nobody is to read it from afar and come.
  const own = state === 'scheduled' ? posters.get(eventId) : undefined;
  const picture = own
    ? screenPoster(own, locales)
    : screenPicture(pictures.get(pictureId ?? ''), locales);
  const path = `/termine/${slug}`;
  return { id, eventId, startsAt, endsAt, startsOn, endsOn, state, path, picture, said };
}

/** None where it is too old. */
export function screenNotice(
  notice: Notice,
  { locales, pictures, noticeDays }: Words,
): ScreenNotice[] {
  if (!notice.publishedAt) return [];
  const said = each(locales, (locale) => ({
    title: saidIn(notice.title, locale),
    summary: saidIn(notice.summary, locale),
  }));
  const until = new Date(notice.publishedAt.getTime() + noticeDays * day).toISOString();
  const picture = screenPicture(pictures.get(notice.pictureId ?? ''), locales);
  return [{ id: notice.id, until, path: noticePath(notice), picture, said }];
}

function remarksOf({ occurrence, locale }: { occurrence: Occurrence; locale: Locale }): string[] {
  const t = calendarPublicMessages.in(locale);
  const { state, reason, note, moved, dropIn } = occurrence;
  const remarks =
    state === 'cancelled'
      ? [inLocale(reason, locale)]
      : [
          moved ? t('calendar.badge.moved') : '',
          inLocale(note, locale),
          dropIn ? t('calendar.badge.drop_in') : '',
        ];
  return remarks.filter((remark) => remark !== '');
}

/** Only where it may hang in the shop window; its address is on the web, so it must be allowed there too. */
function screenPicture(picture: Picture | undefined, locales: Locale[]): ScreenPicture | null {
  if (!picture?.channels.includes('screen') || picture.width < leastWidth) return null;
  const { id, width, height } = picture;
  return {
    src: pictureUrl({ id, variant: '1600.webp' }),
    width,
    height,
    alt: each(locales, (locale) => altOf({ picture, locale })),
    credit: each(locales, (locale) => creditOf(picture, locale)),
  };
}

function screenPoster(own: OwnPoster, locales: Locale[]): ScreenPicture {
  const { width, height, alt } = own;
  return {
    src: ownPosterUrl({ own, variant: '1600.webp' }),
    width,
    height,
    whole: true,
    alt: each(locales, () => alt),
    credit: {},
  };
}

function creditOf({ credit, photographer }: Picture, locale: Locale): string {
  if (credit || !photographer) return credit;
  return filesMessages.in(locale)('files.credit_line', { name: photographer });
}

function saidIn(text: LocalText, locale: Locale): SaidText {
  const lang = otherLang(text, locale);
  return { text: inLocale(text, locale), ...(lang && { lang }) };
}

function each<Said>(locales: Locale[], say: (locale: Locale) => Said): Each<Said> {
  return Object.fromEntries(locales.map((locale) => [locale, say(locale)]));
}
