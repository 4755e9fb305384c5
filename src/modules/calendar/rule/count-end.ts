import { dateOf, toLocal, wallClock, weekdays, type LocalDate } from './dates.ts';
import { numbersOf, type SayablePattern } from './words-parts.ts';

const day = 86_400_000;
/** So far ahead nobody plans. */
const mostDays = 40 * 366;

/**
 * The last day of a pattern that takes place `count` times from `start`, its first day; null where that is beyond
 * forty years. Counted day by day, not by the library that makes the dates: citizens' pages say rules too, and shall
 * not load it for that.
 */
export function lastDayOfCount({
  pattern,
  start,
  count,
}: {
  pattern: SayablePattern;
  start: LocalDate;
  count: number;
}): LocalDate | null {
  const isOn = dayCheck(pattern, start);
  const first = wallClock(`${start}T00:00`);
  let left = count;
  for (let days = 0; days < mostDays; days += 1) {
    const moment = new Date(first + days * day);
    if (isOn(moment)) left -= 1;
    if (left === 0) return dateOf(toLocal(moment.getTime()));
  }
  return null;
}

/** Whether something takes place on a day, given as its midnight as if it were UTC. */
function dayCheck(pattern: SayablePattern, start: LocalDate): (moment: Date) => boolean {
  const first = new Date(`${start}T00:00Z`);
  const [year, month, dayOfMonth] = numbersOf(start);
  const { interval } = pattern;
  const daysSince = (moment: Date) => (moment.getTime() - first.getTime()) / day;
  const monthsSince = (moment: Date) =>
    (moment.getUTCFullYear() - year) * 12 + moment.getUTCMonth() + 1 - month;
  const isIn = (moment: Date, months: number) => monthsSince(moment) % months === 0;
  switch (pattern.kind) {
    case 'daily':
      return (moment) => daysSince(moment) % interval === 0;
    case 'weekly': {
      const days = pattern.weekdays.map((one) => weekdays.indexOf(one));
      const monday = weekdayIndex(first);
      return (moment) =>
        days.includes(weekdayIndex(moment)) &&
        Math.floor((daysSince(moment) + monday) / 7) % interval === 0;
    }
    case 'monthlyByWeekday':
      return (moment) => isIn(moment, interval) && isNth({ moment, ...pattern });
    case 'monthlyByDay':
      return (moment) =>
        isIn(moment, interval) &&
        pattern.days.some((one) => (one === -1 ? isLastDay(moment) : one === moment.getUTCDate()));
    case 'yearly':
      return (moment) => isIn(moment, 12 * interval) && moment.getUTCDate() === dayOfMonth;
    case 'yearlyByWeekday': {
      const { nth, weekday } = pattern;
      return (moment) =>
        moment.getUTCMonth() + 1 === pattern.month &&
        (moment.getUTCFullYear() - year) % interval === 0 &&
        isNth({ moment, nths: [nth], weekday });
    }
  }
}

function isNth({
  moment,
  nths,
  weekday,
}: {
  moment: Date;
  nths: number[];
  weekday: (typeof weekdays)[number];
}): boolean {
  if (weekdayIndex(moment) !== weekdays.indexOf(weekday)) return false;
  const inAWeek = new Date(moment.getTime() + 7 * day);
  const isLast = inAWeek.getUTCMonth() !== moment.getUTCMonth();
  return nths.some((nth) => (nth === -1 ? isLast : nth === Math.ceil(moment.getUTCDate() / 7)));
}

/** Monday: 0. */
const weekdayIndex = (moment: Date) => (moment.getUTCDay() + 6) % 7;
const isLastDay = (moment: Date) => new Date(moment.getTime() + day).getUTCDate() === 1;
