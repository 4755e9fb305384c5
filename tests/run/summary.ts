import { listFailures, nameFailures } from './failure.ts';
import type { Result } from './step.ts';

const passedLate = 'Passed only at the second try:';

/** What is printed when a step has ended: where it failed, first what, and only then everything. */
export function describeStep({
  result,
  isCounted,
}: {
  result: Result;
  isCounted: boolean;
}): string[] {
  const { name, ok, passed, failed, failures, secondTries = [], output } = result;
  const count = isCounted ? `  ${passed} passed, ${failed} failed` : '';
  const seconds = `${result.seconds.toFixed(1)} s`.padStart(8);
  const line = `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)}${seconds}${count}`;
  const again = secondTries.length > 0 ? ['', passedLate, ...listFailures(secondTries), ''] : [];
  if (ok) return [line, ...again];
  const list = failures.length > 0 ? ['', ...listFailures(failures)] : [];
  const detail = failures.length > 0 ? ['', 'In detail:'] : [];
  return [line, ...list, ...again, ...detail, '', output.trim(), ''];
}

/** What is printed at the very end. */
export function summariseRun({
  what,
  seconds,
  results,
  stopped,
}: {
  what: string;
  seconds: number;
  results: Result[];
  stopped: boolean;
}): { lines: string[]; ok: boolean } {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const late = results.flatMap(({ secondTries = [] }) => secondTries);
  const broken = results.filter((result) => !result.ok);
  const lines = [
    '',
    `${what} ran in ${seconds} s.`,
    ...(late.length > 0 ? [passedLate, ...nameFailures(late)] : []),
    ...(broken.length > 0 ? [`Failed: ${broken.map(({ name }) => name).join(', ')}`] : []),
    ...broken.flatMap(({ failures }) => nameFailures(failures)),
    ...(stopped ? ['The run was stopped from outside.'] : []),
    `${passed} passed, ${failed} failed`,
  ];
  return { lines, ok: failed === 0 && !stopped };
}
