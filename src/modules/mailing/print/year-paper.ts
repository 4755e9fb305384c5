import {
  addDays,
  addMonths,
  type YearEntry,
  type YearMonth,
  type YearOverview,
} from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import { formatDate, localPath, type Locale } from '#platform/i18n/index.ts';
import type { JsonObject } from '#platform/typeset/index.ts';
import { defaultBranding } from '#ui/branding.ts';
import { cleanLine } from '../letter/clean.ts';
import { yearMessages } from '../messages/year.ts';
import {
  addressBreaking,
  codeAlt,
  coloursOf,
  footOf,
  printable,
  signOf,
  type PaperCode,
} from './sheet.ts';
import { entryOf, monthWidth, regularOf, shortDay, sizes } from './year-entry.ts';

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
  const all = overview.months.flatMap(({ entries }) => entries);
  const url = origin + localPath(locale, '/termine');
  const branding = { ...defaultBranding, ...district.branding };
  const data = printable({
    title: `${title}, ${cleanLine(district.name)}`,
    lang: locale,
    author: [cleanLine(district.name)],
    sizes,
    monthWidth,
    colours: coloursOf({ branding }),
    district: signOf({ district, kind: title }),
    heading: title,
    weekdays: weekdays(locale),
    months: overview.months.map((month) => monthOf({ month, all, locale })),
    noDate: t(overview.regular.length > 0 ? 'mailing.year.only_regular' : 'mailing.year.none'),
    regularHeading: t('mailing.year.regular'),
    regular: overview.regular.map((regular, rank) => ({
      ...regularOf({ regular, locale }),
      rank,
    })),
    more: t('mailing.year.more', { count: '{count}' }),
    legend: {
      free: t('mailing.year.legend_free'),
      school: all.some(({ kind }) => kind === 'school_holiday')
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

function monthOf({
  month: { month, entries },
  all,
  locale,
}: {
  month: YearMonth;
  /** Of the whole year: a holiday of last month may go on. */
  all: YearEntry[];
  locale: Locale;
}): JsonObject {
  const first = `${month}-01`;
  const next = addMonths({ date: first, months: 1 });
  const days: JsonObject[] = [];
  for (let date = first; date < next; date = addDays({ date, days: 1 })) {
    days.push(dayOf({ date, all }));
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
function dayOf({ date, all }: { date: string; all: YearEntry[] }): JsonObject {
  const touched = all.filter(
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
