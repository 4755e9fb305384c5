import { expect, it } from 'vitest';
import { shareOut, type Wanted } from './share.ts';

const wanted = (needed: number, free: string[], [from, until] = ['10:00', '12:00']): Wanted => ({
  ...{ needed, free },
  ...{ startsAt: `2026-12-01T${from}:00.000Z`, endsAt: `2026-12-01T${until}:00.000Z` },
});
const later: [string, string] = ['12:00', '13:00'];

it.each<[string, Wanted[], number[]]>([
  ['one need counts all who are free', [wanted(1, ['a', 'b'])], [2]],
  ['one person fills one of two needs', [wanted(1, ['a']), wanted(1, ['a'])], [1, 0]],
  ['each of two fills one', [wanted(1, ['a', 'b']), wanted(1, ['a', 'b'])], [1, 1]],
  ['who can do both leaves the other', [wanted(1, ['a', 'b']), wanted(1, ['a'])], [1, 1]],
  ['one after the other is no conflict', [wanted(1, ['a']), wanted(1, ['a'], later)], [1, 1]],
  ['three places, two people', [wanted(2, ['a', 'b']), wanted(1, ['a', 'b'])], [2, 0]],
])('of those needed at one date: %s', (_, needs, counts) => {
  expect(shareOut(needs)).toEqual(counts);
});
