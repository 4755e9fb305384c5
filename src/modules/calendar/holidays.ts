import type { LocalDate } from './dates.ts';
import type { PlannedOccurrence } from './series.ts';

/** A state holiday as data: it has a year and says where it comes from. */
export interface Holiday {
  date: LocalDate;
  name: { de: string; en: string };
  source: string;
  year: number;
}

/** Days on which a place is closed or a holiday is kept; both dates included. */
export interface ClosedDays {
  startsOn: LocalDate;
  endsOn: LocalDate;
}

/**
 * What a series does on such days: `hold` takes no notice, `skip` does not take place, `mark` takes
 * place and says so ("am Feiertag").
 */
export const holidayPolicies = ['hold', 'skip', 'mark'] as const;
export type HolidayPolicy = (typeof holidayPolicies)[number];

export interface ClosureHit<O extends PlannedOccurrence, C extends ClosedDays> {
  occurrence: O;
  closure: C;
}

/** Which dates fall on closed days, each with the first closure it falls on. */
export function closureHits<O extends PlannedOccurrence, C extends ClosedDays>(
  occurrences: readonly O[],
  closures: readonly C[],
): ClosureHit<O, C>[] {
  const inOrder = closures.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return occurrences.flatMap((occurrence) => {
    const last = lastDayOf(occurrence);
    const closure = inOrder.find(
      (days) => days.startsOn <= last && days.endsOn >= occurrence.startsOn,
    );
    return closure ? [{ occurrence, closure }] : [];
  });
}

/** The dates that take place under a policy, each with the closure to mention, or null. */
export function heldDespite<O extends PlannedOccurrence, C extends ClosedDays>({
  occurrences,
  closures,
  policy,
}: {
  occurrences: readonly O[];
  closures: readonly C[];
  policy: HolidayPolicy;
}): { occurrence: O; closure: C | null }[] {
  const hits = policy === 'hold' ? [] : closureHits(occurrences, closures);
  const closureOf = new Map(hits.map(({ occurrence, closure }) => [occurrence, closure]));
  const held = occurrences.filter((one) => policy !== 'skip' || !closureOf.has(one));
  return held.map((occurrence) => ({ occurrence, closure: closureOf.get(occurrence) ?? null }));
}

export function closedOn({ date, name }: Holiday): ClosedDays & Pick<Holiday, 'name'> {
  return { startsOn: date, endsOn: date, name };
}

/** "Tanz in den Mai" until two at night is an evening in April: under a day, the start counts. */
function lastDayOf({ startsAt, endsAt, startsOn, endsOn }: PlannedOccurrence): LocalDate {
  return Date.parse(endsAt) - Date.parse(startsAt) < 86_400_000 - 3_600_000 ? startsOn : endsOn;
}
