const minute = 60_000;
const usual = 4 * minute;
const longest = 15 * minute;

/**
 * Milliseconds until the next question to the server: every few minutes; where it fails soon again, then more and more
 * patiently. Scattered, so that a hundred screens do not ask at once when the power is back.
 * @param chance between 0 and 1.
 */
export function pauseAfter({ failures, chance }: { failures: number; chance: number }): number {
  const pause = failures === 0 ? usual : Math.min((minute / 4) * 2 ** (failures - 1), longest);
  return Math.round(pause * (0.8 + 0.4 * chance));
}

/**
 * Whether to load the page anew for another build. Once for each build and six hours: if the old page comes back, as
 * while a server is being changed, the screen does not start again and again.
 */
export function shouldReload({
  own,
  served,
  last,
  now,
}: {
  own: string;
  served: string;
  last: { build: string; at: number } | null;
  now: Date;
}): boolean {
  if (own === served) return false;
  return last?.build !== served || Math.abs(now.getTime() - last.at) > 6 * 60 * minute;
}
