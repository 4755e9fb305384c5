import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale, type Locale } from '#platform/i18n/index.ts';
import type { SeriesDetails } from '../event/event.ts';
import type { FormPreview, PreviewDate } from './preview.ts';
import { byHandLists, type ByHandDate } from '../occurrence/by-hand.ts';
import { listByHand } from '../occurrence/by-hand.server.ts';
import { calendarPreviewMessages } from '../messages/form-preview.ts';
import { fallsOut, type PlannedDate } from '../plan/planned.ts';
import { whenWords } from '../public/occurrence-words.ts';
import { seriesInWords } from '../rule/words.ts';
import { normaliseSeries } from '../rule/series.ts';

const shownDates = 6;

/** What the dates in a form mean: in words, as days, on holidays, and what becomes of those changed by hand. */
export async function previewSeries(
  tx: Tx,
  {
    series,
    dates,
    stored = [],
    now,
    locale,
  }: {
    series: readonly SeriesDetails[];
    /** What `planDates` makes of the series. */
    dates: readonly PlannedDate[];
    /** The stored series of the event, with what each would become; null: it ends. */
    stored?: { id: string; details: SeriesDetails | null }[];
    now: Date;
    locale: Locale;
  },
): Promise<FormPreview> {
  return {
    words: series.map((rule) => capital(seriesInWords(rule, locale).text)),
    next: dates.slice(0, shownDates).map((date) => inWords({ date, locale })),
    isPast: dates.length > 0 && dates.every(({ endsAt }) => Date.parse(endsAt) < now.getTime()),
    goesOn: dates.length > shownDates,
    holidays: dates
      .slice(shownDates)
      .filter(({ closure, rule }) => closure && rule.onHoliday !== 'hold')
      .map((date) => inWords({ date, locale })),
    byHand: await byHandIn(tx, { stored, now, locale }),
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

function inWords({ date, locale }: { date: PlannedDate; locale: Locale }): PreviewDate {
  const t = calendarPreviewMessages.in(locale);
  const { rule, closure } = date;
  const words = whenWords({ occurrence: { ...date, ...rule }, locale });
  const said = { hold: 'held', skip: 'falls_out', mark: 'marked' } as const;
  return {
    text: `${words.date}, ${words.time}`,
    note:
      closure &&
      t(`calendar.form.preview_${said[rule.onHoliday]}`, { name: inLocale(closure.name, locale) }),
    fallsOut: fallsOut(date),
  };
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
