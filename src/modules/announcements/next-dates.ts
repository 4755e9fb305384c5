import type { AnnouncementWords, DateWords } from './words.ts';

/** A rhythm says its dates; who wants to come needs the next ones, and what is out of the ordinary later. */
const mostBesideRhythm = 12;
const nextBesideRhythm = 8;
const mostExceptions = 4;

/**
 * The dates that are to be named: all of them, but of a series without end only the next ones, and later ones that are
 * cancelled or moved, because there its rhythm would be wrong. What was left out has no number: the rule goes on.
 */
export function nextDates({ dates, rhythm }: Pick<AnnouncementWords, 'dates' | 'rhythm'>): {
  dates: DateWords[];
  goesOn: boolean;
} {
  if (rhythm.length === 0 || dates.length <= mostBesideRhythm) return { dates, goesOn: false };
  const exceptions = dates
    .slice(nextBesideRhythm)
    .filter(({ isCancelled, isMoved }) => isCancelled || isMoved);
  return {
    dates: [...dates.slice(0, nextBesideRhythm), ...exceptions.slice(0, mostExceptions)],
    goesOn: true,
  };
}

/** Then each has to say its year. */
export const passNewYear = (dates: readonly Pick<DateWords, 'date'>[]) =>
  new Set(dates.map(({ date }) => date.slice(0, 4))).size > 1;
