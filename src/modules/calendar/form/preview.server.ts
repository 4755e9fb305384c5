import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale, type Locale } from '#platform/i18n/index.ts';
import type { DateClash } from '../errors.ts';
import { findClashes } from '../event/clash.server.ts';
import { listClosures } from '../closure/list.server.ts';
import { closureOn, type ClosureSpan } from '../closure/closure.ts';
import { addMonths } from '../rule/dates.ts';
import type { SeriesDetails } from '../event/event.ts';
import { clashLists } from './clash-lists.ts';
import type { FormPreview, PreviewDate } from './preview.ts';
import { byHandLists, type ByHandDate } from '../occurrence/by-hand.ts';
import { listByHand } from '../occurrence/by-hand.server.ts';
import { localDay } from '../public/local-day.ts';
import { calendarPreviewMessages } from '../messages/form-preview.ts';
import { whenWords } from '../public/occurrence-words.ts';
import { seriesInWords } from '../rule/words.ts';
import { monthsAhead } from '../rule/series-check.ts';
import { expandSeries, normaliseSeries, type PlannedOccurrence } from '../rule/series.ts';

const shownDates = 6;

/** What the dates in a form mean: in words, as days, on holidays, and what else is then and there. */
export async function previewSeries(
  tx: Tx,
  {
    series,
    stored = [],
    eventId,
    placeId,
    now,
    locale,
  }: {
    series: SeriesDetails[];
    /** The stored series of the event, with what each would become; null: it ends. */
    stored?: { id: string; details: SeriesDetails | null }[];
    eventId: string | null;
    placeId: string | null;
    now: Date;
    locale: Locale;
  },
): Promise<FormPreview> {
  const starts = series.map(({ localStart }) => localStart.slice(0, 10)).sort();
  const today = localDay({ at: now, timeZone: series[0]?.timeZone ?? 'Europe/Berlin' });
  const first = starts[0] ?? today;
  const last = starts.at(-1) ?? today;
  const from = first < today && last >= today ? today : first;
  const until = addMonths({ date: last > today ? last : today, months: monthsAhead });
  const closures = await listClosures(tx, { from, until });
  const dates = series
    .flatMap((rule) => expandSeries(rule, { from, until }).map((date) => ({ rule, date })))
    .sort((a, b) => (a.date.startsAt < b.date.startsAt ? -1 : 1))
    .map((one) => ({ ...one, closure: closureOn(one.date, closures) }));
  const clashes: DateClash[] = [];
  for (const rule of series) {
    const window = { from: from < today ? today : from, until };
    clashes.push(...(await findClashes(tx, { rule, ...window, eventId, placeId, limit: 60 })));
  }
  const { timeZone } = series[0] ?? { timeZone: 'Europe/Berlin' };
  return {
    words: series.map((rule) => capital(seriesInWords(rule, locale).text)),
    next: dates.slice(0, shownDates).map((one) => inWords({ ...one, locale })),
    isPast: dates.length > 0 && dates.every(({ date }) => Date.parse(date.endsAt) < now.getTime()),
    goesOn: dates.length > shownDates,
    holidays: dates
      .slice(shownDates)
      .filter(({ closure, rule }) => closure && rule.onHoliday !== 'hold')
      .map((one) => inWords({ ...one, locale })),
    byHand: await byHandIn(tx, { stored, now, locale }),
    ...clashLists({ clashes, timeZone, locale }),
  };
}

async function byHandIn(
  tx: Tx,
  {
    stored,
    now,
    locale,
  }: { stored: { id: string; details: SeriesDetails | null }[]; now: Date; locale: Locale },
): Promise<FormPreview['byHand']> {
  const found: ByHandDate[] = [];
  for (const { id, details } of stored) {
    const rule = details && normaliseSeries(details);
    found.push(...(await listByHand(tx, { seriesId: id, rule, now })));
  }
  const dates = found.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return byHandLists({ dates, locale });
}

function inWords({
  rule,
  date,
  closure,
  locale,
}: {
  rule: SeriesDetails;
  date: PlannedOccurrence;
  closure: ClosureSpan | null;
  locale: Locale;
}): PreviewDate {
  const t = calendarPreviewMessages.in(locale);
  const words = whenWords({ occurrence: { ...date, ...rule }, locale });
  const said = { hold: 'held', skip: 'falls_out', mark: 'marked' } as const;
  return {
    text: `${words.date}, ${words.time}`,
    note:
      closure &&
      t(`calendar.form.preview_${said[rule.onHoliday]}`, { name: inLocale(closure.name, locale) }),
    fallsOut: closure !== null && rule.onHoliday === 'skip',
  };
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
