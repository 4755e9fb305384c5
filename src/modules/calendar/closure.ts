import type { LocalText } from '#platform/i18n/index.ts';

export const closureKinds = ['public_holiday', 'school_holiday', 'own'] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** Local dates, both included, on which a series may pause. */
export interface ClosureSpan {
  kind: ClosureKind;
  name: LocalText;
  startsOn: string;
  endsOn: string;
}

/** The closure that a date falls on, or null. School holidays close nothing by themselves. */
export function closureOn(
  date: { startsOn: string; endsOn: string },
  closures: ClosureSpan[],
): ClosureSpan | null {
  return (
    closures.find(
      (closure) =>
        closure.kind !== 'school_holiday' &&
        closure.startsOn <= date.endsOn &&
        closure.endsOn >= date.startsOn,
    ) ?? null
  );
}
