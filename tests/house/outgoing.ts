import type { SourceFile } from './tables.ts';

/** Packages that can open a connection to an address. */
const packages =
  /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns(?:\/promises)?|undici|ws|pg|nodemailer(?:\/.*)?|imapflow|axios|got)$/;

/** Files that run on the server and could ask another machine for something. */
export function findOutgoing(
  files: readonly SourceFile[],
  { allowed }: { allowed: readonly string[] },
): string[] {
  return files
    .filter(({ path }) => isOnServer(path) && !allowed.includes(path))
    .filter(({ text }) => opens(text))
    .map(({ path }) => path);
}

function opens(text: string): boolean {
  if (/(?<![\w$.]|function )fetch\(|\bnew (?:WebSocket|EventSource)\(/.test(text)) return true;
  const imported = [
    ...text.matchAll(/^(?:import|export)\b(?! type\b)[^;]*?from '([^']+)'/gm),
    ...text.matchAll(/^import '([^']+)'/gm),
    ...text.matchAll(/\b(?:import|require)\('([^']+)'\)/g),
  ];
  return imported.some(([, name = '']) => packages.test(name));
}

/** All of modules and platform but their components; in routes a script may be the browser's. */
function isOnServer(path: string): boolean {
  if (/^src\/(?:modules|platform)\/.*(?<!\/ui\/[^/]*)\.ts$/.test(path)) return true;
  return /(^|\/)server\/|\.server\.ts$|\/\+(page|layout)\.ts$|\/\+server\.ts$|\/server\.ts$/.test(
    path,
  );
}
