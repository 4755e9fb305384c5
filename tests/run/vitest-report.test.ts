import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVitestReport } from './vitest-report.ts';

const read = (report: object) => readVitestReport(JSON.stringify(report));
const name = join(process.cwd(), 'src/care/watering.test.ts');

test('skipped and left-to-do unit tests count as failed, and are named', () => {
  const left = { ancestorTitles: [], title: 'later', status: 'todo', failureMessages: [] };
  const testResults = [{ name, status: 'passed', assertionResults: [left] }];
  expect(read({ numPassedTests: 3, numTotalTests: 5, testResults })).toEqual({
    passed: 3,
    failed: 2,
    failures: [
      { where: 'src/care/watering.test.ts', title: 'later', error: 'It did not run: todo.' },
    ],
  });
});

test('a test file that cannot be loaded counts as failed', () => {
  const message = 'Cannot find module';
  const testResults = [{ name, status: 'failed', message, assertionResults: [] }];
  expect(read({ numPassedTests: 3, numTotalTests: 3, testResults })).toEqual({
    passed: 3,
    failed: 1,
    failures: [{ where: 'src/care/watering.test.ts', title: '', error: message }],
  });
});

test('a failed unit test says where it failed and why', () => {
  const failureMessages = [
    `AssertionError: \u001b[31mexpected 1 to be 2\u001b[39m\n    at file:///care.ts:1:2\n    at ${name}:33:7`,
  ];
  const failed = { ancestorTitles: ['a basket'], title: 'is watered', status: 'failed' };
  const passed = { ancestorTitles: [], title: 'is bought', status: 'passed' };
  const assertionResults = [passed, { ...failed, failureMessages }];
  const testResults = [{ name, status: 'failed', message: '', assertionResults }];
  expect(read({ numPassedTests: 1, numTotalTests: 2, testResults }).failures).toEqual([
    {
      where: 'src/care/watering.test.ts:33',
      title: 'a basket › is watered',
      error: 'AssertionError: expected 1 to be 2',
    },
  ]);
});
