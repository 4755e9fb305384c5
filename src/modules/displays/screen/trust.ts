/**
 * How far the screen can rely on what it knows.
 * - `sure`: everything may be shown.
 * - `no_clock`: its own clock is behind what it has seen already, as after a power cut without network: a small
 *   computer keeps no time. Dates are shown with their day, nothing that needs the present moment.
 * - `stale`: it has heard nothing for so long that dates may have been cancelled: only who and where is shown.
 */
export type Trust = 'sure' | 'no_clock' | 'stale';

/** What a screen knows of time besides its clock; kept over restarts. Milliseconds of its own clock. */
export interface Memory {
  /** When the server last answered. */
  heardAt: number;
  /** The latest moment that its clock has shown. */
  latest: number;
  /** Its clock was behind once, and no network has set it right since. */
  isDoubted: boolean;
}

export const staleDays = 8;
/** From then on it says of when its knowledge is. */
export const agedHours = 24;

const hour = 3_600_000;
/** A clock that the network sets right may step back a little. */
const grace = 10 * 60_000;

/** @param madeAt when the data was read, by the server's clock. */
export function trustOf({
  now,
  madeAt,
  memory: { heardAt, latest, isDoubted },
}: {
  now: Date;
  madeAt: string;
  memory: Memory;
}): Trust {
  const earliest = Math.max(Date.parse(madeAt), latest, heardAt) - grace;
  if (isDoubted || now.getTime() < earliest) return 'no_clock';
  return now.getTime() - heardAt > staleDays * 24 * hour ? 'stale' : 'sure';
}

/** Whether what it knows is old enough to say so. */
export function isAged({ now, heardAt }: { now: Date; heardAt: number }): boolean {
  return now.getTime() - heardAt > agedHours * hour;
}

/** After the server has answered: the network has set the clock, or it is wrong still. */
export function hear({ now, madeAt }: { now: Date; madeAt: string }): Memory {
  const at = now.getTime();
  return { heardAt: at, latest: at, isDoubted: at + grace < Date.parse(madeAt) };
}

/** Once a minute, so that the next start knows. */
export function live({ now, trust, memory }: { now: Date; trust: Trust; memory: Memory }): Memory {
  if (trust === 'no_clock') return { ...memory, isDoubted: true };
  return { ...memory, latest: Math.max(memory.latest, now.getTime()) };
}
