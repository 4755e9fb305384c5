import type { LocalText } from '#platform/i18n/index.ts';
import type { Category } from '../categories.ts';
import type { ClosureKind, ClosureSpan } from '../closure/closure.ts';
import type { StoredEvent, StoredSeries } from '../event/event.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import { addDays, type LocalDate } from '../rule/dates.ts';

/** A year on one sheet: what happens once by name, what repeats in a column beside it, holidays and closures. */
export interface YearOverview {
  year: number;
  /** Twelve. */
  months: YearMonth[];
  /** By title. */
  regular: YearRegular[];
}

export interface YearMonth {
  /** `2027-03` */
  month: string;
  /** In the order of their days. */
  entries: YearEntry[];
}

export interface YearEntry {
  kind: 'date' | ClosureKind;
  /** One; or all of several that are told in one go. */
  days: [LocalDate, ...LocalDate[]];
  /** The last day, where it goes on longer than one. */
  endsOn: LocalDate | null;
  /** Null where only this may be told: the time is taken. */
  title: LocalText | null;
  state: 'planned' | 'cancelled' | 'tentative';
  /** Where not all find room, those of the highest rank go first: on a day with several, one always stays. */
  rank: number;
}

export interface YearRegular {
  title: LocalText;
  isTentative: boolean;
  series: StoredSeries[];
}

export type YearDate = Occurrence & { isTaken?: boolean };

export interface YearSources {
  year: number;
  occurrences: readonly YearDate[];
  events: ReadonlyMap<string, Pick<StoredEvent, 'title' | 'status'>>;
  series: readonly StoredSeries[];
  closures: readonly ClosureSpan[];
}

/** What repeats more often in the year is summarised: four times a year is still an occasion, monthly is a rhythm. */
const mostByName = 4;
/** From so many equal dates of one event in a month on they share a line. */
const togetherFrom = 3;

export function yearOverview(given: YearSources): YearOverview {
  const { year } = given;
  const occurrences = given.occurrences.filter(({ state }) => state !== 'skipped');
  const sources = { ...given, occurrences };
  const regular = regularEvents(sources);
  const named = occurrences.filter((date) => isNamed({ date, regular, ...sources }));
  const entries = [
    ...sources.closures.map((closure) => closureEntry({ closure, year })),
    ...together(named).map((dates) => dateEntry({ dates, year })),
  ].filter(({ days: [day] }) => day.startsWith(`${year}-`));
  return {
    year,
    months: Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`).map(
      (month) => ({
        month,
        entries: ranked(entries.filter(({ days: [day] }) => day.startsWith(month))),
      }),
    ),
    regular: [...regular]
      .filter((id) => sources.events.get(id)?.status !== 'cancelled')
      .map((id) => regularOf({ id, ...sources }))
      .sort(byTitle),
  };
}

/**
 * Which year is wanted where nobody says one: this one; from October on the next, as soon as something stands in it by
 * name, since then whoever prints it plans.
 * @param namedNextYear dates by name in the year after `today`
 */
export function usualYear({
  today,
  namedNextYear,
}: {
  today: LocalDate;
  namedNextYear: number;
}): number {
  const year = Number(today.slice(0, 4));
  return isLateInYear(today) && namedNextYear >= 3 ? year + 1 : year;
}

export const isLateInYear = (today: LocalDate): boolean => today.slice(5, 7) >= '10';

/** How many dates a sheet says by name. */
export function countNamed({ months }: YearOverview): number {
  return months
    .flatMap(({ entries }) => entries)
    .filter(({ kind }) => kind === 'date')
    .reduce((sum, { days }) => sum + days.length, 0);
}

/** Ids of events that take place so often that a rhythm says more than their dates. */
function regularEvents({ occurrences, series, events }: YearSources): Set<string> {
  const repeating = new Set(series.filter(({ rrule }) => rrule !== null).map(({ id }) => id));
  const times = new Map<string, number>();
  for (const { eventId, seriesId, isTaken } of occurrences) {
    if (!repeating.has(seriesId) || isTaken) continue;
    times.set(eventId, (times.get(eventId) ?? 0) + 1);
  }
  return new Set(
    [...times.keys()].filter((id) => (times.get(id) ?? 0) > mostByName && events.has(id)),
  );
}

/** Of what repeats, only a date that is unlike the others: moved, cancelled, or with a title of its own. */
function isNamed({
  date,
  regular,
  events,
  series,
}: YearSources & { date: YearDate; regular: Set<string> }): boolean {
  if (!regular.has(date.eventId)) return true;
  const event = events.get(date.eventId);
  if (event?.status === 'cancelled') return false;
  if (series.find(({ id }) => id === date.seriesId)?.rrule === null) return true;
  return date.moved || date.state === 'cancelled' || date.title.de !== event?.title.de;
}

function together(named: YearDate[]): [YearDate, ...YearDate[]][] {
  const alike = new Map<string, YearDate[]>();
  for (const date of named) {
    const { eventId, startsOn, endsOn, title, isTaken } = date;
    const likeness =
      startsOn === endsOn
        ? JSON.stringify([eventId, startsOn.slice(0, 7), title, stateOf(date), isTaken])
        : date.id;
    alike.set(likeness, [...(alike.get(likeness) ?? []), date]);
  }
  return [...alike.values()]
    .flatMap((same) => (same.length >= togetherFrom ? [same] : same.map((one) => [one])))
    .map((dates) => dates as [YearDate, ...YearDate[]]);
}

type Unranked = Omit<YearEntry, 'rank'> & { category: Category | null };

function dateEntry({ dates, year }: { dates: [YearDate, ...YearDate[]]; year: number }): Unranked {
  const [first] = dates;
  const days = [...new Set(dates.map(({ startsOn }) => startsOn))].sort();
  return {
    kind: 'date',
    ...spanIn({ year, startsOn: first.startsOn, endsOn: lastDay(first) }),
    ...(dates.length > 1 && { days: days as [LocalDate, ...LocalDate[]], endsOn: null }),
    title: first.isTaken ? null : first.title,
    state: stateOf(first),
    category: first.category,
  };
}

function closureEntry({ closure, year }: { closure: ClosureSpan; year: number }): Unranked {
  const { kind, name, startsOn, endsOn } = closure;
  const span = spanIn({ year, startsOn, endsOn });
  return { kind, ...span, title: name, state: 'planned', category: null };
}

/** A dance that ends at two in the morning is one evening. */
function lastDay({ startsOn, endsOn, startsAt, endsAt }: YearDate): LocalDate {
  const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
  return hours <= 14 && endsOn <= addDays({ date: startsOn, days: 1 }) ? startsOn : endsOn;
}

/** What began the year before stands under the first of January. */
function spanIn({ year, startsOn, endsOn }: { year: number; startsOn: string; endsOn: string }) {
  const first =
    startsOn < `${year}-01-01` && endsOn >= `${year}-01-01` ? `${year}-01-01` : startsOn;
  return { days: [first] as [LocalDate], endsOn: endsOn > first ? endsOn : null };
}

function stateOf({ state, status }: YearDate): YearEntry['state'] {
  if (state === 'cancelled') return 'cancelled';
  return status === 'tentative' ? 'tentative' : 'planned';
}

/** What the whole district comes to stays longest; then what many come to. */
const weights: Partial<Record<Category, number>> = {
  festivity: 0,
  christmas: 0,
  culture: 0,
  family: 1,
  nature: 1,
  meeting: 1,
};

function ranked(entries: Unranked[]): YearEntry[] {
  const shown = [...entries].sort((a, b) => a.days[0].localeCompare(b.days[0]));
  const weightOf = ({ category }: Unranked) => weights[category ?? 'other'] ?? 2;
  const times = new Map<string, number>();
  const order = [...shown]
    .sort((a, b) => weightOf(a) - weightOf(b))
    .map((entry) => {
      const [day] = entry.days;
      const position = entry.kind === 'date' ? (times.get(day) ?? 0) + 1 : 0;
      if (position > 0) times.set(day, position);
      return { entry, position };
    })
    .sort((a, b) => a.position - b.position)
    .map(({ entry }) => entry);
  const ranks = new Map(order.map((entry, rank) => [entry, rank]));
  return shown.map((entry) => {
    const { category: _, ...told } = entry;
    return { ...told, rank: ranks.get(entry) ?? 0 };
  });
}

function regularOf({ id, events, series, occurrences }: YearSources & { id: string }): YearRegular {
  const used = new Set(occurrences.map(({ seriesId }) => seriesId));
  const event = events.get(id);
  return {
    title: event?.title ?? {},
    isTentative: event?.status === 'tentative',
    series: series.filter((one) => one.eventId === id && one.rrule !== null && used.has(one.id)),
  };
}

const byTitle = (one: YearRegular, other: YearRegular) =>
  (one.title.de ?? '').localeCompare(other.title.de ?? '', 'de');
