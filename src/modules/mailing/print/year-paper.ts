import {
  addDays,
  addMonths,
  capital,
  seriesLine,
  type YearEntry,
  type YearMonth,
  type YearOverview,
  type YearRegular,
} from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import { formatDate, inLocale, localPath, otherLang, type Locale } from '#platform/i18n/index.ts';
import type { JsonObject } from '#platform/typeset/index.ts';
import { defaultBranding } from '#ui/branding.ts';
import { cleanLine } from '../letter/clean.ts';
import { yearMessages } from '../messages/year.ts';
import { shortened } from './fit.ts';
import {
  addressBreaking,
  codeAlt,
  coloursOf,
  footOf,
  printable,
  signOf,
  type PaperCode,
} from './sheet.ts';

export interface YearPaperOptions {
  overview: YearOverview;
  district: District;
  /** Without a slash at the end. */
  origin: string;
  locale: Locale;
  /** Local date on which it said so. */
  asOf: string;
  /** With what only the team and the clubs may know. */
  isForTeam: boolean;
}

/** Letters of a name; the rest stands on its page. */
const longestTitle = 90;
/** More never find room in a month, in the smallest size either: what is measured in vain costs seconds. */
const mostInMonth = 70;

/** A year as `year.typ` reads it. */
export function yearPaper({
  overview,
  district,
  origin,
  locale,
  asOf,
  isForTeam,
}: YearPaperOptions): { data: JsonObject; codes: PaperCode[] } {
  const t = yearMessages.in(locale);
  const title = t('mailing.year.title', { year: String(overview.year) });
  const url = origin + localPath(locale, '/termine');
  const branding = { ...defaultBranding, ...district.branding };
  const data = printable({
    title: `${title}, ${cleanLine(district.name)}`,
    lang: locale,
    author: [cleanLine(district.name)],
    colours: coloursOf({ branding }),
    district: signOf({ district, kind: title }),
    heading: title,
    weekdays: weekdays(locale),
    months: overview.months.map((month) => monthOf({ month, overview, locale })),
    noDate: t('mailing.year.none'),
    regularHeading: t('mailing.year.regular'),
    regular: overview.regular.map((regular, rank) => ({
      ...regularOf({ regular, locale }),
      rank,
    })),
    more: t('mailing.year.more', { count: '{count}' }),
    legend: {
      free: t('mailing.year.legend_free'),
      school: overview.months.some(({ entries }) =>
        entries.some(({ kind }) => kind === 'school_holiday'),
      )
        ? t('mailing.year.legend_school')
        : null,
      dates: t('mailing.year.legend_dates'),
    },
    note: isForTeam ? t('mailing.year.team') : null,
    code: {
      name: 'termine.svg',
      text: t('mailing.year.online'),
      address: addressBreaking(url),
      alt: codeAlt({ url, locale }),
    },
    foot: footOf({ district, locale, asOf }),
  });
  return { data, codes: [{ name: 'termine.svg', url }] };
}

/** "Mo", "Di" … */
function weekdays(locale: Locale): string[] {
  return Array.from({ length: 7 }, (_, at) =>
    shortDay({ date: addDays({ date: '2024-01-01', days: at }), locale }),
  );
}

const shortDay = ({ date, locale }: { date: string; locale: Locale }) =>
  formatDate({ date, style: 'weekday', locale }).slice(0, locale === 'de' ? 2 : 3);

function monthOf({
  month: { month, entries },
  overview,
  locale,
}: {
  month: YearMonth;
  overview: YearOverview;
  locale: Locale;
}): JsonObject {
  const first = `${month}-01`;
  const next = addMonths({ date: first, months: 1 });
  const days: JsonObject[] = [];
  for (let date = first; date < next; date = addDays({ date, days: 1 })) {
    days.push(dayOf({ date, overview }));
  }
  return {
    name: formatDate({ date: first, style: 'monthName', locale }),
    // Monday is 0.
    offset: (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7,
    days,
    entries: entries
      .filter(({ rank }) => rank < mostInMonth)
      .map((entry) => entryOf({ entry, locale })),
    left: Math.max(0, entries.length - mostInMonth),
  };
}

/** A day in the small calendar of its month. */
function dayOf({ date, overview }: { date: string; overview: YearOverview }): JsonObject {
  const entries = overview.months.flatMap((month) => month.entries);
  const touched = entries.filter(
    ({ days, endsOn, state }) =>
      state !== 'cancelled' &&
      (days.includes(date) || (endsOn !== null && days[0] <= date && date <= endsOn)),
  );
  const is = (...kinds: YearEntry['kind'][]) => touched.some(({ kind }) => kinds.includes(kind));
  return {
    day: Number(date.slice(8)),
    isFree: is('public_holiday', 'own'),
    isSchoolHoliday: is('school_holiday'),
    hasDates: is('date'),
  };
}

function entryOf({ entry, locale }: { entry: YearEntry; locale: Locale }): JsonObject {
  const t = yearMessages.in(locale);
  const { kind, state, title, rank } = entry;
  const name = title ? cleanLine(inLocale(title, locale)) : t('mailing.year.taken');
  const remarks = [
    ...(kind === 'own' ? [t('mailing.year.closed')] : []),
    ...(state === 'planned' ? [] : [t(`mailing.year.${state}`)]),
  ];
  return {
    days: daysOf({ entry, locale }),
    text: shortened(name, longestTitle),
    lang: (title && otherLang(title, locale)) ?? null,
    remark: remarks.length > 0 ? `(${remarks.join(', ')})` : '',
    isOff: state === 'cancelled',
    isDate: kind === 'date',
    rank,
  };
}

/** "Sa 5.", "5. bis 6.", "Sa 5. bis 6. März", "1., 8., 15." */
function daysOf({ entry: { days, endsOn }, locale }: { entry: YearEntry; locale: Locale }): string {
  const number = (date: string) => `${Number(date.slice(8))}${locale === 'de' ? '.' : ''}`;
  if (days.length > 1) return days.map(number).join(locale === 'de' ? ' ' : ', ');
  const [date] = days;
  const first = `${shortDay({ date, locale })} ${number(date)}`;
  if (!endsOn) return first;
  const isSameMonth = endsOn.slice(0, 7) === date.slice(0, 7);
  const month = isSameMonth
    ? ''
    : ` ${formatDate({ date: endsOn, style: 'shortMonth', locale })}${endsOn.slice(0, 4) === date.slice(0, 4) ? '' : ` ${endsOn.slice(0, 4)}`}`;
  const day = number(endsOn) + month;
  return `${first} ${yearMessages.in(locale)('mailing.year.until', { day })}`;
}

function regularOf({ regular, locale }: { regular: YearRegular; locale: Locale }): JsonObject {
  const { title, series, isTentative } = regular;
  const lines = series.map((one) => capital(seriesLine({ series: one, places: [], locale })));
  return {
    text: shortened(cleanLine(inLocale(title, locale)), longestTitle),
    lang: otherLang(title, locale) ?? null,
    remark: isTentative ? `(${yearMessages.in(locale)('mailing.year.tentative')})` : '',
    lines: [...new Set(lines)],
  };
}
