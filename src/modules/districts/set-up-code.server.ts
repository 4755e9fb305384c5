import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** No letters and digits that look alike. 31^8 codes: nobody guesses one between two starts. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'.replace('L', '');
const length = 8;

let current: string | null = null;

/** Makes the one-time code of the first run, new at each start. @returns it as it is shown, `K7PM-3XQD`. */
export function makeSetUpCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]);
  current = letters.join('');
  return `${current.slice(0, 4)}-${current.slice(4)}`;
}

/** Whether this is the code, however it was typed. Takes the same time for every wrong one. */
export function isSetUpCode(typed: string): boolean {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return timingSafeEqual(digest(plain), digest(current ?? '')) && current !== null;
}

/** Ends the code: the district is set up. */
export function endSetUpCode(): void {
  current = null;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
