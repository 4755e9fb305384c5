import { findYearlyRules } from './yearly-rule.ts';
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
  const groups = Map.groupBy(history.transitions, (transition) => groupOf({ transition, history }));
  const found = [...groups.values()].flatMap((group) => groupObservances({ group, history }));
  return found.length > 0 ? found.toSorted(byStart) : [always(history.initialOffset)];
}

function groupObservances({
  group,
  history,
}: {
  group: readonly Transition[];
  history: ZoneHistory;
}): Observance[] {
  const { runs, rest } = findYearlyRules(group);
  const ruled = runs.map(({ transitions, rule }) => {
    const last = transitions.at(-1) ?? null;
    const goesOn = last !== null && last.local.year >= history.lastYear;
    return { transitions, rule, last: goesOn ? null : last, more: [] };
  });
  const listed =
    rest.length > 0 ? [{ transitions: rest, rule: null, last: null, more: rest.slice(1) }] : [];
  return [...ruled, ...listed].flatMap(({ transitions: [first], rule, last, more }) =>
    first === undefined
      ? []
      : [{ ...jump({ transition: first, history }), first, rule, last, more }],
  );
}

function groupOf({ transition, history }: { transition: Transition; history: ZoneHistory }) {
  const { kind, offsetFrom, offsetTo } = jump({ transition, history });
  return `${kind} ${offsetFrom} ${offsetTo}`;
}

function jump({ transition, history }: { transition: Transition; history: ZoneHistory }) {
  const { offsetFrom, offsetTo } = transition;
  return { kind: kindOf({ transition, history }), offsetFrom, offsetTo };
}

/** Clocks that go forward and within the year back again show summer time. */
function kindOf({ transition, history }: { transition: Transition; history: ZoneHistory }) {
  const next = history.transitions[history.transitions.indexOf(transition) + 1];
  if (transition.offsetTo < transition.offsetFrom) return 'STANDARD' as const;
  const isLast = next === undefined;
  const days = isLast ? 0 : (next.epochMilliseconds - transition.epochMilliseconds) / 86_400_000;
  return !isLast && next.offsetTo < next.offsetFrom && days < 340 ? 'DAYLIGHT' : 'STANDARD';
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
