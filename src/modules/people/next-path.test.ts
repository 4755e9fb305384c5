import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeNextPath } from './next-path.ts';

test('a page of this site is shown after signing in', () => {
  expect(safeNextPath('/team/konto')).toBe('/team/konto');
  expect(safeNextPath('/en/team?a=b')).toBe('/en/team?a=b');
  expect(safeNextPath('/termine/maifeier?x=//y')).toBe('/termine/maifeier?x=//y');
});

test.each([
  null,
  '',
  'team',
  'https://example.org/',
  '//example.org',
  '/\\example.org',
  '/\t/example.org',
  '/\n/example.org',
  '/..//example.org',
  '/./\\example.org',
  '/%5cexample.org/..//example.org',
  'javascript:alert(1)',
  '/anmelden',
  '/en/anmelden/code',
  `/${'a'.repeat(600)}`,
])('%j leads to the team page instead', (path) => {
  expect(safeNextPath(path)).toBe('/team');
});

test('whatever is asked for, the browser stays on this site', () => {
  const text = fc.string({
    unit: fc.constantFrom('/', '\\', '.', ':', '@', 'a', '%2f', '\t', '?'),
  });
  fc.assert(
    fc.property(text, (path) => {
      const url = new URL(safeNextPath(path), 'https://stadtteil.example/anmelden');
      expect(url.origin).toBe('https://stadtteil.example');
    }),
    { numRuns: 5000 },
  );
});
