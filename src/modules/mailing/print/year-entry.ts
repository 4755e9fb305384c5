import { capital, seriesLine, type YearEntry, type YearRegular } from '#modules/calendar/index.ts';
import { formatDate, inLocale, otherLang, type Locale } from '#platform/i18n/index.ts';
import type { JsonObject } from '#platform/typeset/index.ts';
import { cleanLine } from '../letter/clean.ts';
import { yearMessages } from '../messages/year.ts';
import { breakable, shortened } from './fit.ts';
import { guessLines } from './line-count.ts';

/** Points of what is listed: on a copy in A4 the smallest is still five. */
export const sizes = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7];
const pointsPerMillimetre = 72 / 25.4;
/** Millimetres. */
export const monthWidth = 51;
const regularWidth = 59;
/** In em, as `year.typ` hangs them. */
const hanging = 0.9;

/** Letters of a name; the rest stands on its page. */
const longestTitle = 90;

/** What is on a day, or on several, as `year.typ` reads it. */
export function entryOf({ entry, locale }: { entry: YearEntry; locale: Locale }): JsonObject {
  const t = yearMessages.in(locale);
  const { kind, state, title, rank } = entry;
  const name = title ? cleanLine(inLocale(title, locale)) : t('mailing.year.taken');
  const remarks = [
    ...(kind === 'own' ? [t('mailing.year.closed')] : []),
    ...(state === 'planned' ? [] : [t(`mailing.year.${state}`)]),
  ];
  const days = daysOf({ entry, locale });
  const text = shortened(name, longestTitle);
  const remark = remarks.length > 0 ? `(${remarks.join(', ')})` : '';
  return {
    days,
    text,
    lang: (title && otherLang(title, locale)) ?? null,
    remark,
    lineCounts: lineCounts([{ bold: days, text: `${text} ${remark}`.trim() }], {
      columnWidth: monthWidth,
      hanging,
    }),
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

/** "Mo", "Di" … */
export const shortDay = ({ date, locale }: { date: string; locale: Locale }) =>
  formatDate({ date, style: 'weekday', locale }).slice(0, locale === 'de' ? 2 : 3);

/** What comes again and again, with its rhythms. */
export function regularOf({
  regular,
  locale,
}: {
  regular: YearRegular;
  locale: Locale;
}): JsonObject {
  const { title, series, isTentative } = regular;
  const lines = new Set(
    series.map((one) => capital(seriesLine({ series: one, places: [], locale }))),
  );
  const text = shortened(cleanLine(inLocale(title, locale)), longestTitle);
  const remark = isTentative ? `(${yearMessages.in(locale)('mailing.year.tentative')})` : '';
  return {
    text,
    lang: otherLang(title, locale) ?? null,
    remark,
    lines: [...lines],
    lineCounts: lineCounts(
      [{ bold: text, text: remark }, ...[...lines].map((line) => ({ bold: '', text: line }))],
      { columnWidth: regularWidth },
    ),
  };
}

/** How many lines the parts will take, in each size. */
function lineCounts(
  parts: { bold: string; text: string }[],
  { columnWidth, hanging = 0 }: { columnWidth: number; hanging?: number },
): number[] {
  return sizes.map((size) => {
    const width = (columnWidth / size) * pointsPerMillimetre;
    return parts.reduce(
      (sum, { bold, text }) => sum + guessLines({ bold, text: breakable(text), width, hanging }),
      0,
    );
  });
}
