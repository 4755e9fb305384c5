import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids.ts';

const script = fileURLToPath(new URL('./testing/write-forever.server.ts', import.meta.url));

test('a kill in the middle of storing leaves no half file under its name, and loses none that was through', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ortsmitte-kill-'));
  const districtId = newId();
  const through: string[] = [];
  // On a busy machine a dozen kills may all come too early.
  for (let round = 0; round < 12 || (round < 60 && halves(folder) === 0); round += 1) {
    const milliseconds = 20 + (round % 12) * 9 * Math.ceil((round + 1) / 12);
    through.push(...(await killAfter({ milliseconds, folder, districtId })));
  }
  const finished = filesIn(folder).filter(({ name }) => !name.endsWith('.part'));
  for (const { name, path } of finished) {
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(name);
  }
  expect(finished.map(({ name }) => name)).toEqual(expect.arrayContaining(through));
  // Otherwise no kill came in the middle, and nothing was proven.
  expect(halves(folder)).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
});

function filesIn(folder: string): { name: string; path: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }));
}

function halves(folder: string): number {
  return filesIn(folder).filter(({ name }) => name.endsWith('.part')).length;
}

async function killAfter({
  milliseconds,
  folder,
  districtId,
}: {
  milliseconds: number;
  folder: string;
  districtId: string;
}): Promise<string[]> {
  const child = spawn(process.execPath, [script, folder, districtId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  while (!said.includes('ready')) await wait(5);
  await wait(milliseconds);
  child.kill('SIGKILL');
  await new Promise((done) => child.once('close', done));
  return said.split('\n').filter((line) => line.length === 64);
}
