import type { LocalText } from '#platform/i18n/index.ts';
import type { LocalDate } from '../rule/dates.ts';
import type { PlannedOccurrence } from '../rule/series.ts';

export const closureKinds = ['public_holiday', 'school_holiday', 'own'] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** Local dates, both included, on which a series may pause. */
export interface ClosureSpan {
  kind: ClosureKind;
  name: LocalText;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

/** What a closure does to one date: it falls out, says so in a hint, comes back (where one is taken away), or nothing. */
export const closureEffects = ['falls_out', 'comes_back', 'hint', 'hint_goes', 'none'] as const;
export type ClosureEffect = (typeof closureEffects)[number];

/** The earliest closure that a date falls on, or null. School holidays close nothing by themselves. */
export function closureOn(
  date: Pick<PlannedOccurrence, 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn'>,
  closures: readonly ClosureSpan[],
): ClosureSpan | null {
  const last = lastDayOf(date);
  return closures
    .filter(
      (closure) =>
        closure.kind !== 'school_holiday' &&
        closure.startsOn <= last &&
        closure.endsOn >= date.startsOn,
    )
    .reduce<ClosureSpan | null>(
      (first, closure) => (first && first.startsOn <= closure.startsOn ? first : closure),
      null,
    );
}

/** "Tanz in den Mai" until two at night is an evening in April: under a day, the start counts. */
function lastDayOf({
  startsAt,
  endsAt,
  startsOn,
  endsOn,
}: Parameters<typeof closureOn>[0]): LocalDate {
  return Date.parse(endsAt) - Date.parse(startsAt) < 86_400_000 - 3_600_000 ? startsOn : endsOn;
}
