import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count.ts';

const vitest = (report: object) => countVitest(JSON.stringify(report));
const playwright = (stats: object, errors: unknown[] = []) =>
  countPlaywright(JSON.stringify({ stats, errors }));

test('skipped and left-to-do unit tests count as failed', () => {
  const testResults = [{ status: 'passed', assertionResults: [{ status: 'pending' }] }];
  expect(vitest({ numPassedTests: 3, numTotalTests: 5, testResults })).toEqual({
    passed: 3,
    failed: 2,
  });
});

test('a test file that cannot be loaded counts as failed', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(vitest({ numPassedTests: 3, numTotalTests: 3, testResults })).toEqual({
    passed: 3,
    failed: 1,
  });
});

test('flaky and skipped stories count as failed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
  expect(playwright(stats)).toEqual({ passed: 4, failed: 3 });
});

test('a server that did not start counts as failed', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(playwright(stats, ['setup failed'])).toEqual({ passed: 0, failed: 1 });
});
