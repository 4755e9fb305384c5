import { dateOf, type LocalDate, type LocalDateTime } from '../rule/dates.ts';
import type { FeedDate, FeedSeries } from './feed.ts';
import { formatRecurrence } from '../rule/recurrence.ts';
import { localStarts, readRule, type AnchoredRule } from '../rule/recurrence-dates.ts';
import { isPortable } from '../rule/recurrence-portable.ts';
import { untilEndOf } from '../rule/recurrence-until.ts';
import { repeats } from '../rule/series.ts';

/** How the dates of a series are written: as a rule with what differs from it, and as dates of their own. */
export interface SeriesLayout {
  rule: PublishedRule | null;
  /** Dates that no rule makes; each becomes an event of its own. */
  single: FeedDate[];
}

export interface PublishedRule {
  /** DTSTART: the first date that is shown, not the series' own start of years ago. */
  start: LocalDateTime;
  rrule: string;
  /** EXDATE */
  except: LocalDateTime[];
  /** Written with RECURRENCE-ID. */
  replaced: FeedDate[];
}

/**
 * Publishes a series from its first shown date on, so that nobody gets years of past dates; the rule keeps its rhythm
 * (each of its dates shares with the true start whatever the rule takes from it), and COUNT becomes UNTIL.
 * See docs/decisions/0010-feeds.md.
 */
export function layOutSeries({ series, dates, lastDay, endsThere }: FeedSeries): SeriesLayout {
  const earliest = dates[0];
  if (!earliest || !repeats(series) || !isPortable(series.rrule)) {
    return { rule: null, single: dates };
  }
  const from = dateOf(earliest.originalLocal);
  const ruled = new Set(datesOfRule(series, { from, until: lastDay }));
  // A program that reads DTSTART differently would read every date differently.
  const first = dates.find((date) => ruled.has(date.originalLocal) && !date.own?.irregular);
  if (!first) return { rule: null, single: dates };
  const start = first.originalLocal;
  const isOfRule = (date: FeedDate) => date.originalLocal >= start && ruled.has(date.originalLocal);
  const shown = new Set(dates.map((date) => date.originalLocal));
  return {
    rule: {
      start,
      rrule: publishedRule(series, endsThere ? lastDay : null),
      except: [...ruled].filter((local) => local > start && !shown.has(local)),
      replaced: dates.filter((date) => date.own && isOfRule(date)),
    },
    single: dates.filter((date) => !isOfRule(date)),
  };
}

/** With an UNTIL instead of COUNT, and none after `lastDay`. */
function publishedRule(series: AnchoredRule, lastDay: LocalDate | null): string {
  const { count, ...rule } = readRule(series);
  const { timeZone, allDay } = series;
  const ends = [
    rule.until,
    count && untilEndOf({ date: lastOfCount(series), timeZone, allDay }),
    lastDay && untilEndOf({ date: lastDay, timeZone, allDay }),
  ].filter((until) => typeof until === 'string');
  // All of one type (a date, or UTC), so that they sort in time order.
  return formatRecurrence({ ...rule, until: ends.sort()[0] });
}

function lastOfCount(series: AnchoredRule): LocalDate {
  const all = datesOfRule(series, { from: dateOf(series.localStart), until: '2100-12-31' });
  return dateOf(all.at(-1) ?? series.localStart);
}

const known = new Map<string, LocalDateTime[]>();

/** A feed asks the same again after every change of any event; a rule costs a millisecond. */
function datesOfRule(
  series: AnchoredRule,
  { from, until }: { from: LocalDate; until: LocalDate },
): LocalDateTime[] {
  const { localStart, timeZone, allDay, rrule } = series;
  const key = [localStart, timeZone, allDay, rrule, from, until].join(' ');
  let dates = known.get(key);
  if (!dates) {
    dates = localStarts(series, { from, until });
    if (known.size >= 5000) known.clear();
    known.set(key, dates);
  }
  return dates;
}
