import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A test that failed, as much of it as helps whoever sees only this of the whole output. */
export type Failure = {
  /** `tests/e2e/closure.test.ts:7`; empty where no test carries the failure. */
  where: string;
  title: string;
  /** The first lines of what was wrong. */
  error: string;
};

const mostLines = 8;
const mostFailures = 25;

/** The first lines that say something of an error's message, without the code around it and the stack below it. */
export function firstLines(message: string): string {
  const lines = stripVTControlCharacters(message).split('\n');
  const end = lines.findIndex((line) => /^\s*(>\s*)?\d+ \||^\s+at /.test(line));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines)
    .map((line) => line.trimEnd().slice(0, 300))
    .join('\n');
}

/** One line for each. */
export function nameFailures(failures: Failure[]): string[] {
  return shorten(failures, (failure) => [`  ${nameOf(failure)}`]);
}

/** With the first lines of what was wrong. */
export function listFailures(failures: Failure[]): string[] {
  return shorten(failures, (failure) => [
    `  ${nameOf(failure)}`,
    ...failure.error.split('\n').map((line) => `      ${line}`),
  ]);
}

/** @returns the path as somebody in the repository would type it. */
export function placeOf({ file, line }: { file: string; line?: number | undefined }): string {
  const path = relative(process.cwd(), file);
  return line === undefined ? path : `${path}:${line}`;
}

function nameOf({ where, title }: Failure): string {
  return [where, title].filter(Boolean).join('  ');
}

/** A list that is too long is read by nobody, and pushes out what stands behind it. */
function shorten(failures: Failure[], write: (failure: Failure) => string[]): string[] {
  const left = failures.length - mostFailures;
  const lines = failures.slice(0, mostFailures).flatMap(write);
  return left > 0 ? [...lines, `  and ${left} more`] : lines;
}
