import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from './files.ts';
import type { SourceFile } from './tables.ts';

export type Fixture = { name: string; files: SourceFile[] };

/**
 * A fixture is a text file: `=== path` begins each file of a small project that breaks a rule.
 * Text, so that no tool takes it for a part of Ortsmitte. It is named for the rule that it breaks.
 */
export function readFixtures(kind: 'between-files' | 'in-a-file' | 'tables'): Fixture[] {
  const folder = join(root, 'tests/house/fixtures', kind);
  return readdirSync(folder).map((file) => ({
    name: basename(file, '.txt'),
    files: parse(readFileSync(join(folder, file), 'utf8')),
  }));
}

/** Writes a fixture down as a project of its own, with our imports map and our dependencies. */
export function unpack({ name, files }: Fixture): string {
  const folder = mkdtempSync(join(tmpdir(), `ortsmitte-house-${name}-`));
  const manifest = { path: 'package.json', text: readFileSync(join(root, 'package.json'), 'utf8') };
  for (const { path, text } of [manifest, ...packages, ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Empty stand-ins: what a fixture imports has to be found, but nothing of it is run. */
const packages: SourceFile[] = ['@sveltejs/kit', 'kysely', 'svelte', 'vitest', 'zod'].flatMap(
  (name) => [
    { path: `node_modules/${name}/package.json`, text: JSON.stringify({ name, main: 'index.js' }) },
    { path: `node_modules/${name}/index.js`, text: '' },
  ],
);
for (const name of ['client', 'disclose-version', 'flags/legacy', 'flags/async']) {
  packages.push({ path: `node_modules/svelte/internal/${name}.js`, text: '' });
}

function parse(text: string): SourceFile[] {
  const [, ...parts] = text.split(/^=== (.+)$/m);
  const files: SourceFile[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    files.push({ path: parts[index]?.trim() ?? '', text: parts[index + 1]?.trimStart() ?? '' });
  }
  return files;
}
