import type { Count } from './step.ts';

type VitestReport = {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** Whatever did not pass has failed: skipped and left-to-do tests did not run. */
export function countVitest(json: string): Count {
  const report = JSON.parse(json) as VitestReport;
  // A file that cannot be loaded has no tests to carry its failure.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  );
  const failed = report.numTotalTests - report.numPassedTests + broken.length;
  return { passed: report.numPassedTests, failed };
}

/** A flaky test failed once, and a skipped one did not run: both count as failed. */
export function countPlaywright(json: string): Count {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: failed + (failed === 0 ? errors.length : 0) };
}

function isFailed(test: { status: string }) {
  return test.status === 'failed';
}
