import { weekdayOf, weekdays, type LocalDate, type Weekday } from './dates.ts';
import { isEveryDay, isWorkingWeek, listed, numbersOf } from './words-parts.ts';
import type { RuleWords, SayablePattern } from './words-parts.ts';

export const english: RuleWords = {
  pattern(pattern, start) {
    switch (pattern.kind) {
      case 'daily':
        return every(pattern.interval, 'day');
      case 'weekly':
        return weekly(pattern);
      case 'monthlyByWeekday':
        return monthlyByWeekday(pattern);
      case 'monthlyByDay':
        return monthlyByDay(pattern);
      case 'yearly':
        return `${every(pattern.interval, 'year')} on ${dayAndMonth(start)}${leapDay(start)}`;
      case 'yearlyByWeekday': {
        const day = `${ordinal(pattern.nth)} ${nameOf(pattern.weekday)}`;
        return `${every(pattern.interval, 'year')} on the ${day} in ${months[pattern.month - 1]}`;
      }
    }
  },
  times({ allDay, nights, startTime, endTime }) {
    if (allDay) return nights === 0 ? 'all day' : `for ${inWords(nights + 1)} days, all day`;
    if (nights === 0) return `${startTime} to ${endTime}`;
    if (nights === 1) return `${startTime} to ${endTime} the next day`;
    return `from ${startTime} to ${endTime} ${inWords(nights)} days later`;
  },
  single({ allDay, nights, startsOn, endsOn, startTime, endTime }) {
    const [first, last] = [longDate(startsOn), longDate(endsOn)];
    if (allDay) return `${nights === 0 ? `on ${first}` : `from ${first} to ${last}`}, all day`;
    if (nights === 0) return `on ${first}, ${startTime} to ${endTime}`;
    return `from ${first}, ${startTime}, to ${last}, ${endTime}`;
  },
  until: (date) => `until ${dateInWords(date)}`,
  unsayable: 'by a rule of its own (see the single dates)',
};

function weekly({ interval, weekdays: days }: SayablePattern & { kind: 'weekly' }): string {
  const span = isWorkingWeek(days) ? 'Monday to Friday' : listed(days.map(nameOf), 'and');
  if (interval > 1) return `${every(interval, 'week')} on ${isEveryDay(days) ? 'every day' : span}`;
  if (isEveryDay(days)) return 'every day';
  return isWorkingWeek(days) ? `every week from ${span}` : `every ${span}`;
}

function monthlyByWeekday(pattern: SayablePattern & { kind: 'monthlyByWeekday' }): string {
  const { interval, nths, weekday } = pattern;
  const which = `on the ${listed(nths.map(ordinal), 'and')} ${nameOf(weekday)}`;
  return interval === 1
    ? `${which} of every month`
    : `${every(interval, 'month')} ${which} of the month`;
}

function monthlyByDay({ interval, days }: SayablePattern & { kind: 'monthlyByDay' }): string {
  const names = days.map((day) => (day === -1 ? 'last day' : `${day}${suffix(day)}`));
  const missing = days.some((day) => day > 28) ? ' (if there is such a day)' : '';
  const which = `on the ${listed(names, 'and the')}`;
  return interval === 1
    ? `${which} of every month${missing}`
    : `${every(interval, 'month')} ${which} of the month${missing}`;
}

const leapDay = ({ month, day }: { month: number; day: number }) =>
  month === 2 && day === 29 ? ' (in leap years only)' : '';

const every = (interval: number, unit: string) =>
  interval === 1 ? `every ${unit}` : `every ${inWords(interval)} ${unit}s`;

function suffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

const inWords = (number: number) => numberWords[number] ?? String(number);
const ordinal = (nth: number) => (nth === -1 ? 'last' : ordinals[nth - 1]!);
const nameOf = (day: Weekday) => dayNames[weekdays.indexOf(day)]!;
const longDate = (date: LocalDate) => `${nameOf(weekdayOf(date))} ${dateInWords(date)}`;
const dayAndMonth = ({ month, day }: { month: number; day: number }) =>
  `${day} ${months[month - 1]}`;

function dateInWords(date: LocalDate): string {
  const [year, month, day] = numbersOf(date);
  return `${dayAndMonth({ month, day })} ${year}`;
}

const dayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const ordinals = ['first', 'second', 'third', 'fourth'];
const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);
