import { weekdays, type LocalDate, type Weekday } from './dates.ts';
import type { RepeatPattern } from './repeat.ts';

/** What each language must be able to say. */
export interface RuleWords {
  pattern(pattern: SayablePattern, start: { month: number; day: number }): string;
  times(span: Span): string;
  single(span: Span): string;
  until(date: LocalDate): string;
  unsayable: string;
}

export type SayablePattern = Exclude<RepeatPattern, { kind: 'none' | 'custom' }>;

/** The first date of a series on the wall clock. */
export interface Span {
  allDay: boolean;
  startsOn: LocalDate;
  endsOn: LocalDate;
  startTime: string;
  /** '24:00' where it ends at midnight. */
  endTime: string;
  /** Midnights in between. */
  nights: number;
}

/** "a, b und c". */
export function listed(items: string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

export function isEveryDay(days: readonly Weekday[]): boolean {
  return days.length === 7;
}

export function isWorkingWeek(days: readonly Weekday[]): boolean {
  return weekdays.slice(0, 5).join() === days.join();
}

/** Year, month (1 to 12), day of the month. */
export function numbersOf(date: LocalDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
