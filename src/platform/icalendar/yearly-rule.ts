import type { Transition } from './transition.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Fewer may be chance. */
const shortestRun = 3;

/**
 * Splits transitions between the same two offsets, in order, into the last ones that follow one
 * yearly rule up to and including the year `until`, and those before.
 */
export function findYearlyRule({
  transitions,
  until,
}: {
  transitions: readonly Transition[];
  until: number;
}): { listed: readonly Transition[]; ruled: readonly Transition[]; rule: string | null } {
  const none = { listed: transitions, ruled: [], rule: null };
  const last = transitions.at(-1);
  if (last === undefined || last.local.year < until) return none;
  let rules = rulesFor(last);
  let first = transitions.length - 1;
  for (; first > 0; first--) {
    const [before, after] = [transitions[first - 1], transitions[first]];
    if (before === undefined || after === undefined || !isYearAfter(after, before)) break;
    const possible = rulesFor(before);
    const common = rules.filter((rule) => possible.includes(rule));
    if (common.length === 0) break;
    rules = common;
  }
  const ruled = transitions.slice(first);
  if (ruled.length < shortestRun) return none;
  return { listed: transitions.slice(0, first), ruled, rule: rules[0] ?? null };
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
