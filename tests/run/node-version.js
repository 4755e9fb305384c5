// Plain JavaScript on purpose: an old Node must be able to read it in order to say what is wrong.
import { pathToFileURL } from 'node:url';

const needed = [22, 18];

/** Ends the process with a clear sentence where Node cannot run TypeScript as it is. */
export function refuseOldNode(version = process.versions.node) {
  const sentence = complaint(version);
  if (!sentence) return;
  console.error(sentence);
  process.exit(1);
}

/** @param {string} version */
export function complaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed;
  // Node 23 learned to run TypeScript without a flag in 23.6, later than 22.18 did.
  const enough =
    major === 23
      ? minor >= 6
      : major > neededMajor || (major === neededMajor && minor >= neededMinor);
  if (enough) return undefined;
  return (
    `Ortsmitte needs Node ${needed.join('.')} or newer, best 24; this is Node ${version}. ` +
    'On Linux with glibc (x64, arm64) `npm ci` brings the right one along; elsewhere install it from nodejs.org.'
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) refuseOldNode();
