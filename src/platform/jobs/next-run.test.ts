import { expect, it } from 'vitest';
import { nextRun } from './next-run.ts';

it.each([
  ['33 2 * * *', '2026-11-27T01:00:00Z', '2026-11-27T02:33:00.000Z'],
  ['33 2 * * *', '2026-11-27T02:33:00Z', '2026-11-28T02:33:00.000Z'],
  ['33 2 * * *', '2026-12-31T12:00:00Z', '2027-01-01T02:33:00.000Z'],
  ['* * * * *', '2026-11-27T23:59:30Z', '2026-11-28T00:00:00.000Z'],
  ['*/5 * * * *', '2026-11-27T10:02:00Z', '2026-11-27T10:05:00.000Z'],
  ['*/5 * * * *', '2026-11-27T10:05:00Z', '2026-11-27T10:10:00.000Z'],
  ['*/10 * * * *', '2026-11-27T23:55:00Z', '2026-11-28T00:00:00.000Z'],
])('a rule with the pattern %s runs after %s at %s', (pattern, now, next) => {
  expect(nextRun({ pattern, now: new Date(now) }).toISOString()).toBe(next);
});

it('a pattern of another kind is refused rather than told wrong', () => {
  expect(() => nextRun({ pattern: '0 3 * * 1', now: new Date(0) })).toThrow('daily');
  expect(() => nextRun({ pattern: '*/7 * * * *', now: new Date(0) })).toThrow('daily');
});
