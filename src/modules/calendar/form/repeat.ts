import type { Weekday } from '../rule/dates.ts';
import type { RepeatPattern } from '../rule/repeat.ts';

/** How an event repeats, as the form offers it. What it means in days follows from the date. */
export const repeatChoices = [
  'none',
  'weekly',
  'fortnightly',
  'monthly_nth',
  'monthly_last',
  'monthly_day',
  'yearly',
  'daily',
  'custom',
] as const;
export type RepeatChoice = (typeof repeatChoices)[number];

/**
 * What a date is within week and month, or null for a text that is no date. Reckoned without Temporal, because this
 * goes to the phone.
 */
export function dayFacts(
  date: string,
): { weekday: Weekday; nth: number; isLast: boolean; day: number } | null {
  const epoch = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(epoch)) return null;
  const day = Number(date.slice(8));
  const inAWeek = new Date(epoch + 7 * 86_400_000).getUTCMonth();
  return {
    weekday: codes[new Date(epoch).getUTCDay()]!,
    nth: Math.ceil(day / 7),
    isLast: inAWeek + 1 !== Number(date.slice(5, 7)),
    day,
  };
}

const codes: Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The choices that make sense for a date; what has been chosen stays on offer. */
export function offeredRepeats({ date, chosen }: { date: string; chosen: string }): RepeatChoice[] {
  const facts = dayFacts(date);
  const fits = (choice: RepeatChoice) => {
    if (!facts || choice === chosen) return true;
    if (choice === 'monthly_nth') return facts.nth <= 4;
    return choice !== 'monthly_last' || facts.isLast;
  };
  return repeatChoices.filter(fits);
}

/** What a choice means for a series that begins on `date`. A fifth Tuesday is a last one. */
export function patternOfChoice({
  choice,
  date,
  rrule,
}: {
  choice: RepeatChoice;
  date: string;
  rrule: string;
}): RepeatPattern {
  const facts = dayFacts(date);
  if (choice === 'custom') return { kind: 'custom', rrule };
  if (choice === 'none' || !facts) return { kind: 'none' };
  const { weekday, nth, day } = facts;
  switch (choice) {
    case 'daily':
      return { kind: 'daily', interval: 1 };
    case 'weekly':
      return { kind: 'weekly', interval: 1, weekdays: [weekday] };
    case 'fortnightly':
      return { kind: 'weekly', interval: 2, weekdays: [weekday] };
    case 'monthly_nth':
      return { kind: 'monthlyByWeekday', interval: 1, nths: [nth > 4 ? -1 : nth], weekday };
    case 'monthly_last':
      return { kind: 'monthlyByWeekday', interval: 1, nths: [-1], weekday };
    case 'monthly_day':
      return { kind: 'monthlyByDay', interval: 1, days: [day] };
    case 'yearly':
      return { kind: 'yearly', interval: 1 };
  }
}
