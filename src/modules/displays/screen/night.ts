import type { Night } from '../settings.ts';
import { wallClock } from './wall-clock.ts';

/** Whether the screen is dark: from the one time until the other on the district's wall clock, over midnight too. */
export function isNight({
  night,
  now,
  timeZone,
}: {
  night: Night | null;
  now: Date;
  timeZone: string;
}): boolean {
  if (!night) return false;
  const { time } = wallClock({ now, timeZone });
  const { from, until } = night;
  return from <= until ? time >= from && time < until : time >= from || time < until;
}
