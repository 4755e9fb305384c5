/** How the product as a whole starts and ends, and what its clock may do. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makeDataFolder, startInVain, startProduct } from './product.ts';

let data: string;
let remove: () => void;

test.beforeEach(() => {
  test.setTimeout(180_000);
  ({ data, remove } = makeDataFolder());
});
test.afterEach(() => remove());

test('the demo ends cleanly, survives being killed, and starts again with all it had', async () => {
  // No date ends while this story runs.
  const environment = { ORTSMITTE_NOW: '2027-03-09T10:30:00+01:00' };
  const first = await startProduct({ script: 'server/demo.ts', data, environment });
  const before = await (await fetch(`${first.url}/termine`)).text();
  const children = descendants(first.process.pid!);
  expect(children.length, 'the database runs beside it').toBeGreaterThan(0);
  expect(await first.end()).toBe(0);
  await expect.poll(() => alive(children)).toEqual([]);

  const second = await startProduct({ script: 'server/demo.ts', data, environment });
  const left = descendants(second.process.pid!);
  const killed = once(second.process, 'exit');
  second.process.kill('SIGKILL');
  await killed;
  await expect.poll(() => alive(left)).toEqual([]);

  const third = await startProduct({ script: 'server/demo.ts', data, environment });
  const after = await (await fetch(`${third.url}/termine`)).text();
  expect(Number(count(before))).toBeGreaterThan(100);
  expect(count(after)).toBe(count(before));
  expect(await third.end()).toBe(0);
});

test('a set clock decides what is today and whether the office is open', async () => {
  const tuesday = '2027-03-09';
  const demo = await startProduct({
    script: 'server/demo.ts',
    data,
    environment: { ORTSMITTE_NOW: `${tuesday}T10:30:00+01:00` },
  });
  try {
    const office = await (await fetch(`${demo.url}/buero`)).text();
    expect(office).toContain('Das Stadtteilbüro ist heute bis 12 Uhr für Sie da.');
    expect(office).toContain('Jetzt geöffnet');
    const dates = await (await fetch(`${demo.url}/termine`)).text();
    expect(dates).toMatch(/datetime="2027-03-09"[\s\S]{0,900}Heute/);
    expect(dates).not.toContain(`datetime="2027-03-08"`);
  } finally {
    await demo.end();
  }
});

test('a real start refuses a set clock, and says why', async () => {
  const { code, output } = await startInVain({
    script: 'server/start.ts',
    data,
    environment: { ORTSMITTE_NOW: '2027-03-09T10:30:00Z' },
  });
  expect(code).toBe(1);
  expect(output).toContain('ORTSMITTE_NOW');
  expect(output.split('\n').length).toBeLessThan(6);
});

function count(page: string) {
  return /(\d+) Termine/.exec(page)?.[1];
}

/** All processes below one, by what /proc says. */
function descendants(pid: number): number[] {
  const own = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => parentOf(other) === pid);
  return own.flatMap((child) => [child, ...descendants(child)]);
}

function alive(pids: number[]) {
  return pids.filter((pid) => parentOf(pid) !== null);
}

/** Null for a process that is gone, or dead and not yet collected. */
function parentOf(pid: number): number | null {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .split(') ')
      .at(-1)!
      .split(' ');
    return state === 'Z' ? null : Number(parent);
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
