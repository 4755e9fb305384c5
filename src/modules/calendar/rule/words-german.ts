import { weekdayOf, weekdays, type LocalDate, type Weekday } from './dates.ts';
import { isEveryDay, isWorkingWeek, listed, numbersOf } from './words-parts.ts';
import type { RuleWords, SayablePattern } from './words-parts.ts';

/**
 * "jeden zweiten Dienstag" could mean every other week or the second one of a month. So what leaves
 * out weeks says "alle zwei Wochen", and an ordinal always stands with "im Monat".
 */
export const german: RuleWords = {
  pattern(pattern, start) {
    switch (pattern.kind) {
      case 'daily':
        return pattern.interval === 1 ? 'täglich' : every(pattern.interval, 'Tage');
      case 'weekly':
        return weekly(pattern);
      case 'monthlyByWeekday':
        return monthlyByWeekday(pattern);
      case 'monthlyByDay':
        return monthlyByDay(pattern);
      case 'yearly':
        return yearly(pattern.interval, `am ${dayAndMonth(start)}${leapDay(start)}`);
      case 'yearlyByWeekday': {
        const day = `${ordinal(pattern.nth)} ${nameOf(pattern.weekday)}`;
        return yearly(pattern.interval, `am ${day} im ${months[pattern.month - 1]}`);
      }
    }
  },
  times({ allDay, nights, startTime, endTime }) {
    if (allDay) return nights === 0 ? 'ganztägig' : `${inWords(nights + 1)} Tage lang, ganztägig`;
    if (nights === 0) return `${startTime} bis ${endTime} Uhr`;
    if (nights === 1) return `${startTime} bis ${endTime} Uhr am nächsten Tag`;
    return `von ${startTime} Uhr bis ${endTime} Uhr ${inWords(nights)} Tage später`;
  },
  single({ allDay, nights, startsOn, endsOn, startTime, endTime }) {
    const [first, last] = [longDate(startsOn), longDate(endsOn)];
    if (allDay) return `${nights === 0 ? `am ${first}` : `von ${first}, bis ${last}`}, ganztägig`;
    if (nights === 0) return `am ${first}, ${startTime} bis ${endTime} Uhr`;
    return `von ${first}, ${startTime} Uhr, bis ${last}, ${endTime} Uhr`;
  },
  until: (date) => `bis ${dateInWords(date)}`,
  unsayable: 'nach einer eigenen Regel (siehe die einzelnen Termine)',
};

function weekly({ interval, weekdays: days }: SayablePattern & { kind: 'weekly' }): string {
  const adverbs = days.map((day) => `${nameOf(day).toLowerCase()}s`);
  const span = isWorkingWeek(days) ? 'montags bis freitags' : listed(adverbs, 'und');
  if (interval > 1)
    return `${every(interval, 'Wochen')} ${isEveryDay(days) ? 'an jedem Tag' : span}`;
  if (isEveryDay(days)) return 'täglich';
  return isWorkingWeek(days) ? span : `jeden ${listed(days.map(nameOf), 'und')}`;
}

function monthlyByWeekday(pattern: SayablePattern & { kind: 'monthlyByWeekday' }): string {
  const { interval, nths, weekday } = pattern;
  const name = nameOf(weekday);
  if (interval === 1 && nths.length === 1) return `jeden ${ordinal(nths[0]!)} ${name} im Monat`;
  const numbers = nths.map((nth) => (nth === -1 ? 'letzten' : `${nth}.`));
  const which = nths.length === 1 ? ordinal(nths[0]!) : listed(numbers, 'und');
  const months = interval === 1 ? '' : `${every(interval, 'Monate')} `;
  return `${months}am ${which} ${name} im Monat`;
}

function monthlyByDay({ interval, days }: SayablePattern & { kind: 'monthlyByDay' }): string {
  const numbers = days.filter((day) => day > 0).map((day) => `${day}.`);
  const which = days.includes(-1)
    ? listed([...(numbers.length ? [listed(numbers, 'und')] : []), 'am letzten Tag'], 'und')
    : listed(numbers, 'und');
  const am = numbers.length ? `am ${which}` : which;
  const missing = days.some((day) => day > 28) ? ' (wenn es diesen Tag gibt)' : '';
  if (interval === 1) return `${am} jedes Monats${missing}`;
  return `${every(interval, 'Monate')} ${am} des Monats${missing}`;
}

function yearly(interval: number, when: string): string {
  return `${interval === 1 ? 'jährlich' : every(interval, 'Jahre')} ${when}`;
}

const leapDay = ({ month, day }: { month: number; day: number }) =>
  month === 2 && day === 29 ? ' (nur in Schaltjahren)' : '';

const every = (interval: number, unit: string) => `alle ${inWords(interval)} ${unit}`;
const inWords = (number: number) => numberWords[number] ?? String(number);
const ordinal = (nth: number) => (nth === -1 ? 'letzten' : ordinals[nth - 1]!);
const nameOf = (day: Weekday) => dayNames[weekdays.indexOf(day)]!;
const longDate = (date: LocalDate) => `${nameOf(weekdayOf(date))}, ${dateInWords(date)}`;
const dayAndMonth = ({ month, day }: { month: number; day: number }) =>
  `${day}. ${months[month - 1]}`;

function dateInWords(date: LocalDate): string {
  const [year, month, day] = numbersOf(date);
  return `${dayAndMonth({ month, day })} ${year}`;
}

const dayNames = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
const months =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const ordinals = ['ersten', 'zweiten', 'dritten', 'vierten'];
const numberWords = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(
  ' ',
);
