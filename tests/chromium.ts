import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Switched off: what Chromium would do on the network on its own, and what containers lack. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium that is there and starts, or undefined. `CHROMIUM_PATH` is taken at its word. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen && !starts(chosen)) {
    throw new Error(`CHROMIUM_PATH names ${chosen}, but no browser starts there.`);
  }
  return chosen || [...installed, ...fromPlaywright()].find(starts);
}

/** Finds a Chromium, or as root installs Debian's; fails with one clear sentence. */
export function provideChromium(): string {
  const path = findChromium() ?? installFromDebian();
  // The browser tests of this run need not search again.
  process.env['CHROMIUM_PATH'] = path;
  return path;
}

/** Playwright's own downloads, of any version: its protocol is stable enough for our tests. */
function fromPlaywright(): string[] {
  const expected = chromium.executablePath();
  const cache = dirname(dirname(dirname(expected)));
  if (!existsSync(cache)) return [];
  const downloads = readdirSync(cache).filter((name) =>
    /^chromium(_headless_shell)?-\d/.test(name),
  );
  const names = ['chrome', 'headless_shell', 'chrome-headless-shell'];
  const found = downloads.flatMap((download) =>
    readdirSync(join(cache, download)).flatMap((folder) =>
      names.map((name) => join(cache, download, folder, name)),
    ),
  );
  return [expected, ...found];
}

function starts(path: string) {
  // Running it tells a browser from Ubuntu's placeholder, which only points to a snap.
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function installFromDebian(): string {
  const advice =
    'The browser tests need a Chromium: install the package "chromium", or name one in CHROMIUM_PATH.';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stderr } = spawnSync('/usr/bin/apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${advice} (apt-get ${args[0]} failed: ${stderr.trim()})`);
  }
  const path = findChromium();
  if (!path) throw new Error(`${advice} (the one that apt-get installed does not start)`);
  return path;
}
