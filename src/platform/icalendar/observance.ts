import { findYearlyRule } from './yearly-rule.ts';
import type { Transition, ZoneHistory } from './transition.ts';

/** A STANDARD or DAYLIGHT part of a VTIMEZONE: the clocks jump from one offset to another. */
export interface Observance {
  readonly kind: 'STANDARD' | 'DAYLIGHT';
  readonly offsetFrom: number;
  readonly offsetTo: number;
  /** Null for how it was from the beginning. */
  readonly first: Transition | null;
  /** `BYMONTH=3;BYDAY=-1SU`, each year. */
  readonly rule: string | null;
}

/** The parts that together describe a zone's history. */
export function observancesOf(history: ZoneHistory): Observance[] {
  const groups = Map.groupBy(history.transitions, groupOf);
  const found = [...groups.values()].flatMap((group) => groupObservances({ group, history }));
  const isCovered = history.transitions.some(
    (transition) => transition.local.year < history.firstYear,
  );
  return [...(isCovered ? [] : [always(history.initialOffset)]), ...found.toSorted(byStart)];
}

function groupOf({ isSummerTime, offsetFrom, offsetTo }: Transition): string {
  return `${isSummerTime} ${offsetFrom} ${offsetTo}`;
}

/**
 * One part for a rule that goes on, and one for every other jump. Shorter forms exist, but readers
 * stumble: ical.js forgets the first of several RDATEs, python3-icalendar refuses UNTIL.
 */
function groupObservances({
  group,
  history,
}: {
  group: readonly Transition[];
  history: ZoneHistory;
}): Observance[] {
  const { listed, ruled, rule } = findYearlyRule({ transitions: group, until: history.lastYear });
  return [
    ...listed.map((first) => ({ ...jump(first), rule: null })),
    ...ruled.slice(0, 1).map((first) => ({ ...jump(first), rule })),
  ];
}

function jump(first: Transition) {
  const { isSummerTime, offsetFrom, offsetTo } = first;
  const kind = isSummerTime ? ('DAYLIGHT' as const) : ('STANDARD' as const);
  return { kind, offsetFrom, offsetTo, first };
}

function always(offset: number): Observance {
  return {
    kind: 'STANDARD',
    offsetFrom: offset,
    offsetTo: offset,
    first: null,
    rule: null,
  };
}

function byStart(a: Observance, b: Observance): number {
  return (a.first?.epochMilliseconds ?? 0) - (b.first?.epochMilliseconds ?? 0);
}
