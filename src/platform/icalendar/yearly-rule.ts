import type { Transition } from './transition.ts';

/** Transitions that one RRULE describes, each year exactly one. */
export interface YearlyRun {
  readonly transitions: readonly Transition[];
  /** `BYMONTH=3;BYDAY=-1SU` */
  readonly rule: string;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Fewer may be chance. */
const shortestRun = 3;

/**
 * Splits transitions between the same two offsets, in order, into runs that follow one yearly rule
 * and a rest that does not.
 */
export function findYearlyRules(transitions: readonly Transition[]): {
  runs: YearlyRun[];
  rest: Transition[];
} {
  const runs: YearlyRun[] = [];
  const rest: Transition[] = [];
  let index = 0;
  while (index < transitions.length) {
    const run = longestRun(transitions.slice(index));
    if (run.transitions.length >= shortestRun) runs.push(run);
    else rest.push(...run.transitions.slice(0, 1));
    index += run.transitions.length >= shortestRun ? run.transitions.length : 1;
  }
  return { runs, rest };
}

function longestRun(transitions: readonly Transition[]): YearlyRun {
  let rules: string[] = [];
  let length = 0;
  for (const transition of transitions) {
    const before = transitions[length - 1];
    if (before !== undefined && !isYearAfter(transition, before)) break;
    const possible = rulesFor(transition);
    const common = length === 0 ? possible : rules.filter((rule) => possible.includes(rule));
    if (common.length === 0) break;
    rules = common;
    length++;
  }
  return { transitions: transitions.slice(0, length), rule: rules[0] ?? '' };
}

function isYearAfter({ local }: Transition, before: Transition): boolean {
  const isSameTime = local.toPlainTime().equals(before.local.toPlainTime());
  return isSameTime && local.year === before.local.year + 1;
}

/** All rules that hit this day, the ones that readers know best first. */
function rulesFor({ local }: Transition): string[] {
  const { day, daysInMonth } = local;
  const weekday = weekdays[local.dayOfWeek - 1] ?? '';
  const month = `BYMONTH=${local.month}`;
  const rules: string[] = [];
  if (day + 7 > daysInMonth) rules.push(`${month};BYDAY=-1${weekday}`);
  if (day <= 28) rules.push(`${month};BYDAY=${Math.ceil(day / 7)}${weekday}`);
  // "The first Sunday on or after the 2nd": seven days, of which one is a Sunday.
  for (let from = Math.max(1, day - 6); from <= Math.min(day, daysInMonth - 6); from++) {
    const days = Array.from({ length: 7 }, (_, index) => from + index).join(',');
    rules.push(`${month};BYMONTHDAY=${days};BYDAY=${weekday}`);
  }
  return rules;
}
