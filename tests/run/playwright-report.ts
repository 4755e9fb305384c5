import { join } from 'node:path';
import { firstLines, placeOf, type Failure } from './failure.ts';
import type { Count } from './step.ts';

type Report = {
  config: { rootDir: string };
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: Suite[];
  errors: Problem[];
};
type Suite = { title: string; suites?: Suite[]; specs: Spec[] };
type Spec = { title: string; file: string; line: number; tests: Test[] };
type Test = { projectName: string; status: string; results: { errors: Problem[] }[] };
type Problem = { message?: string; location?: { file: string; line: number } };

/**
 * A story that passed only at the second try has passed, and is named with what was wrong at the first. A skipped one
 * did not run: it counts as failed.
 */
export function readPlaywrightReport(json: string): Count {
  const report = JSON.parse(json) as Report;
  const { stats, errors } = report;
  const failed = stats.unexpected + stats.skipped;
  const outside = errors.map((error) => ({
    where: '',
    title: 'outside of every story',
    error: describe([error]),
  }));
  return {
    passed: stats.expected + stats.flaky,
    failed: failed + (failed === 0 ? errors.length : 0),
    failures: [...outside, ...findStories(report, ['unexpected', 'skipped'])],
    secondTries: findStories(report, ['flaky']),
  };
}

function findStories(report: Report, statuses: string[]): Failure[] {
  const found = (suite: Suite, titles: string[]): Failure[] => [
    ...suite.specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => statuses.includes(status))
        .map((test) => failureOf(spec, test, titles)),
    ),
    ...(suite.suites ?? []).flatMap((inner) => found(inner, [...titles, inner.title])),
  ];
  const failureOf = (spec: Spec, test: Test, titles: string[]): Failure => ({
    where: placeOf({ file: join(report.config.rootDir, spec.file), line: spec.line }),
    title: `${[...titles, spec.title].join(' › ')} (${test.projectName})`,
    error: explain(test),
  });
  return report.suites.flatMap((file) => found(file, []));
}

/** What was wrong at the first try: a later one may stumble over what the first has left. */
function explain({ status, results }: Test): string {
  if (status === 'skipped') return 'It did not run: skipped.';
  const errors = results.find((result) => result.errors.length > 0)?.errors ?? [];
  return describe(errors) || 'It passed, and was expected to fail.';
}

function describe(errors: Problem[]): string {
  return errors
    .slice(0, 3)
    .flatMap(({ message = '', location }) => [
      firstLines(message),
      ...(location ? [`at ${placeOf(location)}`] : []),
    ])
    .join('\n');
}
