import { rmSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import type { IConfiguration, ICruiseResult } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';
import configured from '../../.dependency-cruiser.js';
import { root } from './files.ts';
import { readFixtures, unpack } from './fixture.ts';

const config = configured as unknown as IConfiguration;
const fixtures = readFixtures('between-files');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('a fixture that breaks one rule', () => {
  test.each(fixtures)('$name', async (fixture) => {
    const folder = unpack(fixture);
    folders.push(folder);
    const tops = [...new Set(fixture.files.map(({ path }) => path.split('/')[0] ?? ''))];
    const broken = (await look({ folder, tops })).summary.violations.map(({ rule }) => rule.name);
    const [rule] = fixture.name.split('.');
    expect([...new Set(broken)]).toEqual(rule === 'allowed' ? [] : [rule]);
  });
});

test('every rule has a fixture that breaks it', () => {
  const rules = new Set(config.forbidden?.map(({ name }) => name));
  const broken = new Set(fixtures.map(({ name }) => name.split('.')[0]));
  expect(broken).toEqual(new Set([...rules, 'allowed']));
});

test('the cruiser sees through our imports, into components, and types alone', async () => {
  const { modules } = await look({ folder: root, tops: ['src', 'tests'] });
  const edges = modules.flatMap(({ source, dependencies }) =>
    dependencies.map((dependency) => ({ from: source, ...dependency })),
  );
  const aliased = edges.filter(({ module }) => module.startsWith('#platform/'));
  expect(aliased.length).toBeGreaterThan(20);
  expect(aliased.every(({ resolved }) => resolved.startsWith('src/platform/'))).toBe(true);
  expect(edges.filter(({ from }) => from.endsWith('.svelte')).length).toBeGreaterThan(0);
  const types = edges.filter(({ dependencyTypes }) => dependencyTypes.includes('type-only'));
  expect(types.length).toBeGreaterThan(20);
});

async function look({ folder, tops }: { folder: string; tops: string[] }) {
  const { enhancedResolveOptions, ...options } = config.options ?? {};
  const ruleSet = { forbidden: config.forbidden ?? [] };
  const settings = { ...options, baseDir: folder, validate: true, ruleSet };
  const { output } = await cruise(tops, settings, enhancedResolveOptions);
  return output as ICruiseResult;
}
