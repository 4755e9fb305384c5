import { Temporal } from 'temporal-polyfill';

/** A moment at which the clocks of a zone jump. Offsets in seconds east of UTC. */
export interface Transition {
  readonly epochMilliseconds: number;
  readonly offsetFrom: number;
  readonly offsetTo: number;
  /** Into a time ahead of the year's rest: clocks go forward, and back within the year. */
  readonly isSummerTime: boolean;
  /** What the clocks showed at that moment before they jumped: VTIMEZONE counts in it. */
  readonly local: Temporal.PlainDateTime;
}

/** How a zone's clocks ran over some years. */
export interface ZoneHistory {
  readonly timeZone: string;
  /** Offset at the start of the years, or before the first transition. */
  readonly initialOffset: number;
  readonly transitions: readonly Transition[];
  readonly firstYear: number;
  /** The last year whose transitions are all listed. */
  readonly lastYear: number;
}

// Before, zones had no common time; after, all rules are guesses.
const firstKnownYear = 1850;
const lastKnownYear = 2100;

/** Years beyond the range that are looked at, to tell a rule that goes on from one that ended. */
const lookAhead = 3;

/** All transitions in the years, and the two before them so that the first year is right too. */
export function readZoneHistory({
  timeZone,
  fromYear,
  untilYear,
}: {
  timeZone: string;
  fromYear: number;
  untilYear: number;
}): ZoneHistory {
  const firstYear = clampYear(fromYear);
  const start = startOfYear({ timeZone, year: firstYear });
  const lastYear = clampYear(untilYear) + lookAhead;
  const end = startOfYear({ timeZone, year: lastYear + 1 });
  const first = previous(previous(start)) ?? previous(start) ?? start;
  const transitions: Transition[] = [];
  let at = isTransition(first) ? first : first.getTimeZoneTransition('next');
  while (at !== null && at.epochMilliseconds < end.epochMilliseconds) {
    const next = at.getTimeZoneTransition('next');
    transitions.push(transition({ at, next }));
    at = next;
  }
  const initialOffset = transitions[0]?.offsetFrom ?? seconds(start);
  return { timeZone, initialOffset, transitions, firstYear, lastYear };
}

function clampYear(year: number): number {
  return Math.min(Math.max(year, firstKnownYear), lastKnownYear);
}

function startOfYear({ timeZone, year }: { timeZone: string; year: number }) {
  return Temporal.ZonedDateTime.from({ timeZone, year, month: 1, day: 1 });
}

function previous(time: Temporal.ZonedDateTime | null): Temporal.ZonedDateTime | null {
  return time?.getTimeZoneTransition('previous') ?? null;
}

function isTransition(time: Temporal.ZonedDateTime): boolean {
  return seconds(time.subtract({ nanoseconds: 1 })) !== seconds(time);
}

function transition({
  at,
  next,
}: {
  at: Temporal.ZonedDateTime;
  next: Temporal.ZonedDateTime | null;
}): Transition {
  const offsetFrom = seconds(at.subtract({ nanoseconds: 1 }));
  const offsetTo = seconds(at);
  const days =
    next === null ? Infinity : (next.epochMilliseconds - at.epochMilliseconds) / 86_400_000;
  const isBackSoon = next !== null && days < 340 && seconds(next) < offsetTo;
  return {
    epochMilliseconds: at.epochMilliseconds,
    offsetFrom,
    offsetTo,
    isSummerTime: offsetTo > offsetFrom && isBackSoon,
    local: at.toPlainDateTime().add({ seconds: offsetFrom - offsetTo }),
  };
}

function seconds(time: Temporal.ZonedDateTime): number {
  return Math.round(time.offsetNanoseconds / 1e9);
}
