import { slipsBetween } from '#platform/slips.ts';

/**
 * Letters of a code: no vowels, so that no word comes out, and nothing that looks like something else on a sign from
 * two metres (0 and o, 1 and l).
 */
const letters = 'bcdfghjkmnpqrstvwxyz23456789';
const length = 5;
/** Two codes of a district differ in so many places: whoever gets one letter wrong is nearest to the right code. */
const apart = 3;

/** What was typed or scanned, as codes are written: without spaces and dashes, in small letters. */
export function readCode(typed: string): string {
  return typed.replace(/[\s-]+/g, '').toLowerCase();
}

/** A code that the district does not have yet, far from all that it has. @param random a number of [0, 1) */
export function newCode({
  taken,
  random,
}: {
  taken: readonly string[];
  random: () => number;
}): string {
  for (let tries = 0; ; tries += 1) {
    const code = Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join(
      '',
    );
    // Some ten thousand fit in so far from each other. Beyond that it is enough that no two are the same.
    const least = tries < 1000 ? apart : 1;
    if (taken.every((one) => differingPlaces(one, code) >= least)) return code;
  }
}

function differingPlaces(a: string, b: string): number {
  return [...a].filter((letter, at) => letter !== b[at]).length;
}

/** What whoever typed a code wrong may have meant: those with the fewest slips, one or two of them, three codes at most. */
export function nearestCodes({
  typed,
  codes,
}: {
  typed: string;
  codes: readonly string[];
}): string[] {
  for (const slips of [1, 2]) {
    const found = codes.filter((code) => slipsBetween({ a: typed, b: code, most: 2 }) === slips);
    if (found.length > 0) return found.slice(0, 3);
  }
  return [];
}

/** Path of a short address, without language: it never changes. */
export const codePath = (code: string): string => `/o/${code}`;
/** Where somebody is told what a code is, or which one they may have meant. */
export const lookUpPath = (typed: string): string => `/o?zeichen=${encodeURIComponent(typed)}`;
