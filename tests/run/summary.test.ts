import { expect, test } from 'vitest';
import { describeStep, summariseRun } from './summary.ts';

const failure = {
  where: 'tests/e2e/closure.test.ts:7',
  title: 'a day is closed (phone)',
  error: 'Error: not visible\nat tests/e2e/closure.test.ts:32',
};
const result = {
  name: 'e2e',
  ok: false,
  passed: 237,
  failed: 1,
  failures: [failure],
  seconds: 420.51,
  output: '····F···\nall that was printed\n',
};
const run = { what: 'Everything', seconds: 760, stopped: false };

test('what failed is told before everything that was printed', () => {
  expect(describeStep({ result, isCounted: true })).toEqual([
    'FAILED  e2e        420.5 s  237 passed, 1 failed',
    '',
    '  tests/e2e/closure.test.ts:7  a day is closed (phone)',
    '      Error: not visible',
    '      at tests/e2e/closure.test.ts:32',
    '',
    'In detail:',
    '',
    '····F···\nall that was printed',
    '',
  ]);
});

test('a check that failed shows what it printed', () => {
  const check = { ...result, name: 'lint', failures: [], output: 'no-console  src/a.ts' };
  expect(describeStep({ result: check, isCounted: false })).toEqual([
    'FAILED  lint       420.5 s',
    '',
    'no-console  src/a.ts',
    '',
  ]);
});

test('what passed only at the second try is told, with what was wrong at the first', () => {
  const late = { ...result, ok: true, failed: 0, failures: [], secondTries: [failure] };
  expect(describeStep({ result: late, isCounted: true })).toEqual([
    'ok      e2e        420.5 s  237 passed, 0 failed',
    '',
    'Passed only at the second try:',
    '  tests/e2e/closure.test.ts:7  a day is closed (phone)',
    '      Error: not visible',
    '      at tests/e2e/closure.test.ts:32',
    '',
  ]);
  expect(summariseRun({ ...run, results: [late] })).toEqual({
    ok: true,
    lines: [
      '',
      'Everything ran in 760 s.',
      'Passed only at the second try:',
      '  tests/e2e/closure.test.ts:7  a day is closed (phone)',
      '237 passed, 0 failed',
    ],
  });
});

test('what failed is named again at the end, and the count is the last line', () => {
  const good = { ...result, name: 'unit', ok: true, failed: 0, failures: [] };
  expect(summariseRun({ ...run, results: [good, result] })).toEqual({
    ok: false,
    lines: [
      '',
      'Everything ran in 760 s.',
      'Failed: e2e',
      '  tests/e2e/closure.test.ts:7  a day is closed (phone)',
      '474 passed, 1 failed',
    ],
  });
});

test('a run that was stopped has not succeeded', () => {
  const results = [{ ...result, ok: true, failed: 0, failures: [] }];
  const { ok, lines } = summariseRun({ ...run, results, stopped: true });
  expect(ok).toBe(false);
  expect(lines.slice(-2)).toEqual(['The run was stopped from outside.', '237 passed, 0 failed']);
});

test('a long list of failures does not push out the rest', () => {
  const results = [{ ...result, failures: Array.from({ length: 60 }, () => failure) }];
  const { lines } = summariseRun({ ...run, results });
  expect(lines.length).toBeLessThan(32);
  expect(lines).toContain('  and 35 more');
});
