import { addDays, daysBetween } from '#modules/calendar/index.ts';
import type { Care, CarePlan } from '../plan/plan.ts';
import { isInSeason, seasonStart } from '../plan/plan.ts';

/** What the weather of one day was. */
export interface DayWeather {
  rainMillimetres: number;
  /** Degrees Celsius. */
  highestDegrees: number;
}

/** Weather by local date; days of which nothing is known are in none. */
export type Weather = ReadonlyMap<string, DayWeather>;

export const needStates = ['overdue', 'soon', 'ok', 'resting'] as const;
/** `resting`: out of season, or taken down. The most urgent stands first. */
export type NeedState = (typeof needStates)[number];

export interface Need {
  care: Care;
  state: NeedState;
  /** Local date since which the days are counted; null where it rests. */
  since: string | null;
  /** Days that count: more than have passed in the heat, fewer in the rain. */
  counted: number;
  everyDays: number;
}

/** A hanging basket gets less of the rain than a bed: so much soaks it, so much saves a day. */
const soaking = 10;
const wetting = 4;
/** From this part of the interval on it is soon. */
const soonFrom = 0.75;

/**
 * Whether a thing needs something on a day. Watering asks for the weather of each full day since; a day of which nothing
 * is known counts as one: the plain interval.
 *
 * @param doneOn local date on which it was last done; null: never. @param today local date
 */
export function needOf({
  plan,
  mountedOn,
  takenDownOn,
  doneOn,
  today,
  thirst,
  days = (since) => daysBetween({ from: since, until: today }),
}: {
  plan: CarePlan & { everyDays: number };
  mountedOn: string | null;
  takenDownOn: string | null;
  doneOn: string | null;
  today: string;
  /** Days that the soil has dried since a day (`thirstUntil`). */
  thirst: (since: string) => number;
  /** Days since a day; remembered where many are asked. */
  days?: (since: string) => number;
}): Need {
  const { care, everyDays } = plan;
  const isThere =
    (mountedOn === null || mountedOn <= today) && (takenDownOn === null || takenDownOn > today);
  if (!isThere || !isInSeason(plan, today)) {
    return { care, state: 'resting', since: null, counted: 0, everyDays };
  }
  // What was done before it hung, or before the season, says nothing about the soil of today.
  const since = [seasonStart(plan, today), mountedOn, doneOn]
    .filter((day) => day !== null)
    .reduce((a, b) => (a > b ? a : b));
  const counted = care === 'water' ? thirst(since) : days(since);
  return {
    care,
    state: stateOf(counted, everyDays),
    since,
    counted: Math.max(0, counted),
    everyDays,
  };
}

function stateOf(counted: number, everyDays: number): NeedState {
  if (counted > everyDays) return 'overdue';
  return counted >= everyDays * soonFrom ? 'soon' : 'ok';
}

/**
 * Days that the soil has dried from a day until today: each full one counts by its heat, and rain takes some away. Each
 * day is asked once, however many things there are.
 */
export function thirstUntil({
  today,
  weather,
}: {
  today: string;
  weather: Weather;
}): (since: string) => number {
  return remembered((since) => countDays({ since, today, weather }));
}

/** Days from a day until today, each asked once too. */
export function daysUntil(today: string): (since: string) => number {
  return remembered((since) => daysBetween({ from: since, until: today }));
}

function remembered(count: (since: string) => number): (since: string) => number {
  const known = new Map<string, number>();
  return (since) => {
    const before = known.get(since);
    if (before !== undefined) return before;
    const counted = count(since);
    known.set(since, counted);
    return counted;
  };
}

function countDays({
  since,
  today,
  weather,
}: {
  since: string;
  today: string;
  weather: Weather;
}): number {
  let counted = 0;
  for (let day = since; day < today; day = addDays({ date: day, days: 1 })) {
    const was = weather.get(day);
    // Of the first day nobody knows whether it rained before or after.
    if (was && day !== since && was.rainMillimetres >= soaking) counted = 0;
    else counted += was ? dried(was) : 1;
  }
  return counted;
}

/** How much one day dries the soil; 1 is the plain interval. */
export function dried({ rainMillimetres, highestDegrees }: DayWeather): number {
  if (rainMillimetres >= wetting) return 0;
  if (highestDegrees >= 30) return 2;
  if (highestDegrees >= 25) return 1.5;
  return highestDegrees < 15 ? 0.5 : 1;
}

/** The most urgent of a thing's needs; null where it needs nothing at all. */
export function mostUrgent(needs: readonly Need[]): Need | null {
  return (
    needs.toSorted(
      (a, b) =>
        needStates.indexOf(a.state) - needStates.indexOf(b.state) ||
        b.counted / b.everyDays - a.counted / a.everyDays,
    )[0] ?? null
  );
}
