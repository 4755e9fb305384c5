import type { SourceFile } from './tables.ts';

/** What could open a connection to an address. */
const opens =
  /\bfetch\(|import (?!type)[^;]*from '(?:node:(?:http|https|http2|net|tls|dgram)|undici|nodemailer)'/;

/** Files that run on the server and could ask another machine for something. */
export function findOutgoing(
  files: readonly SourceFile[],
  { allowed }: { allowed: readonly string[] },
): string[] {
  return files
    .filter(({ path }) => isOnServer(path) && !allowed.includes(path))
    .filter(({ text }) => opens.test(text))
    .map(({ path }) => path);
}

function isOnServer(path: string): boolean {
  return /(^|\/)server\/|\.server\.ts$|\/\+(page|layout)\.ts$|\/\+server\.ts$|\/server\.ts$/.test(
    path,
  );
}
