import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

/** A fresh folder that any user may enter, removed after the file's tests. */
export function freshFolder() {
  const folder = mkdtempSync(join('/tmp', 'ortsmitte-test-'));
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
