import type { Locale } from '#platform/i18n/index.ts';
import type { DateClash } from '../errors.ts';
import { clashWords } from './problem-words.ts';

const mostShown = 8;

/**
 * One line each: what has the room, which nobody else can then have, and what else is on at the same time.
 * @param tells whether the names of what only the team shall see are said.
 */
export function clashLists({
  clashes,
  ...said
}: {
  clashes: DateClash[];
  tells: boolean;
  timeZone: string;
  locale: Locale;
}): { rooms: string[]; clashes: string[] } {
  const lines = (is: 'taken' | 'meanwhile') => {
    const isMeant = ({ isSameRoom }: DateClash) => isSameRoom === (is === 'taken');
    const words = clashes.filter(isMeant).map((clash) => clashWords({ clash, is, ...said }));
    return [...new Set(words)];
  };
  return { rooms: lines('taken'), clashes: lines('meanwhile').slice(0, mostShown) };
}
