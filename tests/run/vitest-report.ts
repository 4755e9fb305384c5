import { firstLines, placeOf, type Failure } from './failure.ts';
import type { Count } from './step.ts';

type Report = { numPassedTests: number; numTotalTests: number; testResults: File[] };
type File = { name: string; status: string; message?: string; assertionResults: Test[] };
type Test = {
  ancestorTitles: string[];
  title: string;
  status: string;
  failureMessages?: string[] | null;
};

/** Whatever did not pass has failed: skipped and left-to-do tests did not run. */
export function readVitestReport(json: string): Count {
  const report = JSON.parse(json) as Report;
  const broken = report.testResults.filter(isBroken);
  const failed = report.numTotalTests - report.numPassedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed,
    failures: report.testResults.flatMap(failuresOf),
  };
}

function failuresOf(file: File): Failure[] {
  const where = placeOf({ file: file.name });
  const unloaded = { where, title: '', error: firstLines(file.message ?? '') };
  const failed = file.assertionResults.filter((test) => test.status !== 'passed');
  return [...(isBroken(file) ? [unloaded] : []), ...failed.map((test) => failureOf(file, test))];
}

/** A file that cannot be loaded has no tests to carry its failure. */
function isBroken(file: File): boolean {
  const isFailed = (test: Test) => test.status === 'failed';
  return file.status === 'failed' && !file.assertionResults.some(isFailed);
}

function failureOf(file: File, test: Test): Failure {
  const [message = `It did not run: ${test.status}.`] = test.failureMessages ?? [];
  // The report does not say where a test stands, but its stack does.
  const [, line] = message.split(`${file.name}:`)[1]?.match(/^(\d+)/) ?? [];
  return {
    where: placeOf({ file: file.name, line: line === undefined ? undefined : Number(line) }),
    title: [...test.ancestorTitles, test.title].join(' › '),
    error: firstLines(message),
  };
}
