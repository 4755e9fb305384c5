import { expect, it, test } from 'vitest';
import { pauseAfter, shouldReload } from './patience.ts';

test.each([
  [0, 240],
  [1, 15],
  [2, 30],
  [6, 480],
  [7, 900],
  [5000, 900],
])('after %i failures it waits about %i seconds', (failures, seconds) => {
  expect(pauseAfter({ failures, chance: 0.5 })).toBe(seconds * 1000);
  expect(pauseAfter({ failures, chance: 0 })).toBe(seconds * 800);
  expect(pauseAfter({ failures, chance: 1 })).toBe(seconds * 1200);
});

it('takes over a new build once, and tries again only after hours', () => {
  const now = new Date('2026-11-24T08:00:00Z');
  const at = now.getTime();
  const hours = 3_600_000;
  const should = (served: string, last: { build: string; at: number } | null) =>
    shouldReload({ own: 'one', served, last, now });
  expect(should('one', null)).toBe(false);
  expect(should('two', null)).toBe(true);
  expect(should('two', { build: 'two', at: at - 5 * hours })).toBe(false);
  expect(should('two', { build: 'two', at: at - 7 * hours })).toBe(true);
  expect(should('three', { build: 'two', at })).toBe(true);
});
