import type { Occurrence } from '../occurrence/occurrence.ts';

/** What the sign at the door says. */
export interface OfficeState<Hour = Occurrence> {
  /** Open at this moment: ISO instant of closing, following hours without a gap included. */
  openUntil: string | null;
  /** The next opening after this moment, or after closing. */
  next: Hour | null;
  /** The first cancelled hour before that, so that nobody stands before a closed door. */
  fallsOut: Hour | null;
}

/** As much of a date as the sign needs. */
type AnyHour = Pick<Occurrence, 'startsAt' | 'endsAt' | 'state'>;

/** Reads the office's state from its hours, which are dates of the category `office_hour` in order. */
export function officeState<Hour extends AnyHour>({
  hours,
  now,
}: {
  hours: readonly Hour[];
  now: Date;
}): OfficeState<Hour> {
  const at = now.toISOString();
  const held = hours.filter((hour) => hour.state === 'scheduled');
  const openUntil = closingOf({ held, at });
  const next = held.find((hour) => hour.startsAt > (openUntil ?? at)) ?? null;
  const fallsOut = hours.find(
    (hour) =>
      hour.state === 'cancelled' &&
      hour.endsAt > at &&
      (next === null || hour.startsAt < next.startsAt),
  );
  return { openUntil, next, fallsOut: fallsOut ?? null };
}

function closingOf({ held, at }: { held: AnyHour[]; at: string }): string | null {
  let until: string | null = null;
  for (const hour of held) {
    const reached: string = until ?? at;
    if (hour.startsAt <= reached && hour.endsAt > reached) until = hour.endsAt;
  }
  return until;
}
