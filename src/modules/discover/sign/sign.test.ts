import { expect, test } from 'vitest';
import { isCheckDue } from './sign.ts';

const now = new Date('2026-11-28T10:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

test.each([
  ['mounted a year ago and never seen since', { state: 'mounted', at: 365, seen: null }, true],
  ['mounted a day less ago', { state: 'mounted', at: 364, seen: null }, false],
  ['seen last month', { state: 'mounted', at: 2000, seen: 30 }, false],
  ['seen two years ago', { state: 'mounted', at: 2000, seen: 730 }, true],
  ['hung up again after it was seen', { state: 'mounted', at: 10, seen: 730 }, false],
  ['ordered long ago: nobody can look at it', { state: 'ordered', at: 2000, seen: null }, false],
  ['taken down', { state: 'removed', at: 2000, seen: 900 }, false],
] as const)('a sign %s', (_, { state, at, seen }, isDue) => {
  const lastCheckAt = seen === null ? null : ago(seen);
  expect(isCheckDue({ state, stateAt: ago(at), lastCheckAt, now })).toBe(isDue);
});
