import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './tables.ts';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const generated = new Set(['.git', '.svelte-kit', 'build', 'data', 'node_modules', 'test-results']);

/** Every file of the project, without git: a release may be unpacked from an archive. */
export function listFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !generated.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [relative(root, path)];
    });
}

export function readSources(pattern: RegExp): SourceFile[] {
  return listFiles()
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
