/** Somebody who was asked by mail, as far as it decides when the next is. */
export interface Asked {
  askedAt: Date;
  answer: 'yes' | 'no' | 'unreached' | null;
}

/** Shorter than this nobody has time to read a mail. */
export const leastMinutes = 5;

/**
 * Minutes that each has before the next is asked: what the district set, and less where the shift begins before all
 * who are left would have been asked.
 */
export function minutesEach({
  interval,
  minutesLeft,
  left,
}: {
  interval: number;
  minutesLeft: number;
  left: number;
}): number {
  return Math.max(leastMinutes, Math.min(interval, Math.floor(minutesLeft / (left + 1))));
}

/** Whether the next is asked now: nobody was yet, the last one cannot, or has had their time. */
export function isTimeToAsk({
  asked,
  now,
  interval,
  startsAt,
  left,
}: {
  /** By mail. */
  asked: readonly Asked[];
  now: Date;
  interval: number;
  startsAt: Date;
  /** How many could still be asked. */
  left: number;
}): boolean {
  const last = asked.toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime())[0];
  if (!last || last.answer === 'no') return true;
  // From then on, not from now on: the time that somebody was given does not shrink while they have it.
  const minutesLeft = (startsAt.getTime() - last.askedAt.getTime()) / 60_000;
  const minutes = minutesEach({ interval, minutesLeft, left });
  return now.getTime() - last.askedAt.getTime() >= minutes * 60_000;
}
