import { findYearlyRules, type YearlyRun } from './yearly-rule.ts';
import type { Transition, ZoneHistory } from './transition.ts';

/** A STANDARD or DAYLIGHT part of a VTIMEZONE: the clocks jump from one offset to another. */
export interface Observance {
  readonly kind: 'STANDARD' | 'DAYLIGHT';
  readonly offsetFrom: number;
  readonly offsetTo: number;
  /** Null where it has always been so. */
  readonly first: Transition | null;
  /** More moments without a rule. */
  readonly more: readonly Transition[];
  /** `BYMONTH=3;BYDAY=-1SU`, each year. */
  readonly rule: string | null;
  /** The rule's last moment; null while it goes on. */
  readonly last: Transition | null;
}

/** The parts that together describe a zone's history. */
export function observancesOf(history: ZoneHistory): Observance[] {
  const groups = Map.groupBy(history.transitions, groupOf);
  const found = [...groups.values()].flatMap((group) => {
    const { runs, rest } = findYearlyRules(group);
    return [
      ...runs.flatMap((run) => ruledObservance({ run, lastYear: history.lastYear })),
      ...listedObservance(rest),
    ];
  });
  return found.length > 0 ? found.toSorted(byStart) : [always(history.initialOffset)];
}

function groupOf({ isSummerTime, offsetFrom, offsetTo }: Transition): string {
  return `${isSummerTime} ${offsetFrom} ${offsetTo}`;
}

function ruledObservance({ run, lastYear }: { run: YearlyRun; lastYear: number }): Observance[] {
  const first = run.transitions.at(0);
  const last = run.transitions.at(-1);
  if (first === undefined || last === undefined) return [];
  const goesOn = last.local.year >= lastYear;
  return [{ ...jump(first), more: [], rule: run.rule, last: goesOn ? null : last }];
}

function listedObservance([first, ...more]: readonly Transition[]): Observance[] {
  return first === undefined ? [] : [{ ...jump(first), more, rule: null, last: null }];
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
    more: [],
    rule: null,
    last: null,
  };
}

function byStart(a: Observance, b: Observance): number {
  return (a.first?.epochMilliseconds ?? 0) - (b.first?.epochMilliseconds ?? 0);
}
