import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlaywrightReport } from './playwright-report.ts';

const rootDir = join(process.cwd(), 'tests/e2e');
const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

function read({ stats = {}, stories = [], errors = [] }: Partial<Record<string, object>>) {
  const specs = (stories as { title: string }[]).map(({ title, ...story }) => ({
    title,
    file: 'closure.test.ts',
    line: 7,
    tests: [{ projectName: 'phone', ...story }],
  }));
  const suites = [
    { title: 'closure.test.ts', specs: [], suites: [{ title: 'without JavaScript', specs }] },
  ];
  const report = { config: { rootDir }, stats: { ...none, ...stats }, suites, errors };
  return readPlaywrightReport(JSON.stringify(report));
}

test('skipped stories count as failed', () => {
  const stats = { expected: 4, unexpected: 1, skipped: 1 };
  expect(read({ stats })).toMatchObject({ passed: 4, failed: 2 });
});

test('a story that passed only at the second try has passed, and says what was wrong at the first', () => {
  const results = [{ errors: [{ message: 'Error: too late' }] }, { errors: [] }];
  const stories = [{ title: 'a day is closed', status: 'flaky', results }];
  expect(read({ stats: { expected: 4, flaky: 1 }, stories })).toEqual({
    passed: 5,
    failed: 0,
    failures: [],
    secondTries: [
      {
        where: 'tests/e2e/closure.test.ts:7',
        title: 'without JavaScript › a day is closed (phone)',
        error: 'Error: too late',
      },
    ],
  });
});

test('of a story that failed twice, the first failure is told', () => {
  const results = ['Error: first', 'Error: second'].map((message) => ({ errors: [{ message }] }));
  const stories = [{ title: 'a day is closed', status: 'unexpected', results }];
  const { failures } = read({ stats: { unexpected: 1 }, stories });
  expect(failures.map(({ error }) => error)).toEqual(['Error: first']);
});

test('a server that did not start counts as failed, and says why', () => {
  const errors = [{ message: 'Error: not ready\n    at startDemo (setup.ts:1:1)' }];
  expect(read({ errors })).toEqual({
    passed: 0,
    failed: 1,
    failures: [{ where: '', title: 'outside of every story', error: 'Error: not ready' }],
    secondTries: [],
  });
});

test('a failed story says where it stands, and where and why it failed', () => {
  const message = [
    'Error: \u001b[2mexpect(locator)\u001b[22m.toBeVisible() failed',
    '',
    "Locator: getByText('Eingetragen.')",
    '',
    '  31 | code',
    '> 32 | code',
    `    at ${rootDir}/closure.test.ts:32:3`,
  ].join('\n');
  const location = { file: join(rootDir, 'closure.test.ts'), line: 32, column: 3 };
  const failed = { title: 'a day is closed', status: 'unexpected' };
  const stories = [
    { ...failed, results: [{ errors: [{ message, location }] }] },
    { title: 'a day is open', status: 'expected', results: [{ errors: [] }] },
  ];
  expect(read({ stats: { expected: 1, unexpected: 1 }, stories }).failures).toEqual([
    {
      where: 'tests/e2e/closure.test.ts:7',
      title: 'without JavaScript › a day is closed (phone)',
      error:
        'Error: expect(locator).toBeVisible() failed\n' +
        "Locator: getByText('Eingetragen.')\n" +
        'at tests/e2e/closure.test.ts:32',
    },
  ]);
});

test('a story that was skipped is named too', () => {
  const stories = [{ title: 'a day', status: 'skipped', results: [] }];
  const { failures } = read({ stats: { skipped: 1 }, stories });
  expect(failures.map(({ error }) => error)).toEqual(['It did not run: skipped.']);
});
