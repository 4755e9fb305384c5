import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startDatabase } from '../index.ts';

const made: string[] = [];

/** A fresh folder that any user may enter, removed after the file's tests. */
export function freshFolder() {
  const folder = mkdtempSync(join('/tmp', 'ortsmitte-test-'));
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

let template: string | undefined;

/** A folder whose first start lies behind it. One initdb serves all tests of a file. */
export async function startedFolder() {
  template ??= await startOnce();
  const folder = freshFolder();
  cpSync(join(template, 'postgres'), join(folder, 'postgres'), { recursive: true });
  return folder;
}

async function startOnce() {
  const dataDir = freshFolder();
  await (await startDatabase({ dataDir })).stop();
  return dataDir;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
