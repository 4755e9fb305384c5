import { addMinutes, localOf, type LocalDateTime } from './dates.ts';
import type { PlannedOccurrence, SeriesRule } from './series.ts';

/** A date as it was meant on the wall clock, and as it is. */
export interface MeantDate extends PlannedOccurrence {
  rule: Pick<SeriesRule, 'timeZone' | 'allDay' | 'durationMinutes'>;
}

/**
 * The wall clock that was meant and does not exist, because the clock is put forward that night: of the beginning, else
 * of the end (RFC 5545 §3.3.5). Null where both exist.
 */
export function missingTime({
  rule,
  originalLocal,
  startsAt,
  endsAt,
}: MeantDate): LocalDateTime | null {
  const { timeZone, allDay, durationMinutes } = rule;
  if (allDay) return null;
  if (localOf({ instant: startsAt, timeZone }) !== originalLocal) return originalLocal;
  const end = addMinutes({ local: originalLocal, minutes: durationMinutes });
  return localOf({ instant: endsAt, timeZone }) === end ? null : end;
}
