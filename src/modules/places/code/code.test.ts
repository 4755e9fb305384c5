import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestCodes, newCode, readCode } from './code.ts';

/** Numbers that look thrown, the same each time. */
function thrown(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function makeCodes({ count, seed }: { count: number; seed: number }): string[] {
  const random = thrown(seed);
  const codes: string[] = [];
  for (let made = 0; made < count; made += 1) codes.push(newCode({ taken: codes, random }));
  return codes;
}

describe('short codes', () => {
  it('have five letters that nobody mistakes for others, and make no words', () => {
    for (const code of makeCodes({ count: 300, seed: 7 })) {
      expect(code).toMatch(/^[bcdfghjkmnpqrstvwxyz2-9]{5}$/);
    }
  });

  it('lie so far apart that one wrong letter leads to the right one only', () => {
    const codes = makeCodes({ count: 300, seed: 11 });
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.nat(4),
        fc.constantFrom(...'bcdfghjkmnpqrstvwxyz23456789aeiou01l'),
        (code, at, letter) => {
          fc.pre(letter !== code[at]);
          const typed = code.slice(0, at) + letter + code.slice(at + 1);
          expect(codes).not.toContain(typed);
          expect(nearestCodes({ typed, codes })).toContain(code);
          const others = codes.filter((one) => one !== code);
          const sameLength = others.filter(
            (one) => [...one].filter((other, place) => other !== typed[place]).length < 2,
          );
          expect(sameLength).toEqual([]);
        },
      ),
    );
  });

  it('there is always one more, also where they stand closer', () => {
    const taken = makeCodes({ count: 50, seed: 3 });
    const few = [0.1, 0.1, 0.1, 0.1, 0.1];
    let calls = 0;
    // A thousand throws that are all taken, then one that lies next to them.
    const random = () => (calls++ < 5_000 ? few[calls % 5]! : 0.5);
    const code = newCode({ taken: [...taken, newCode({ taken: [], random: () => 0.1 })], random });
    expect(taken).not.toContain(code);
  });

  it.each([
    ['K7M-3P', 'k7m3p'],
    [' k7m3p ', 'k7m3p'],
    ['k 7 m 3 p', 'k7m3p'],
  ])('%j is read as %j', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it.each([
    ['k7m3', ['k7m3p']],
    ['k7m3pp', ['k7m3p']],
    ['7km3p', ['k7m3p']],
    ['k7n3q', ['k7m3p']],
    ['zzzzz', []],
    ['', []],
  ])('%j may be meant as %j', (typed, meant) => {
    expect(nearestCodes({ typed, codes: ['k7m3p', 'bcdfg'] })).toEqual(meant);
  });
});
