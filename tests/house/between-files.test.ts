import { rmSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import type { IConfiguration, ICruiseResult, IModule } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';
import configured from '../../.dependency-cruiser.js';
import { findModuleCircles } from './circles.ts';
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
    const { summary, modules } = await look({ folder, tops });
    const broken = summary.violations.map((violation) => violation.rule.name);
    if (findModuleCircles(edgesOf(modules)).length > 0) broken.push('module-circle');
    const [rule] = fixture.name.split('.');
    expect([...new Set(broken)]).toEqual(rule === 'allowed' ? [] : [rule]);
  });
});

test('every rule has a fixture that breaks it', () => {
  const rules = new Set(config.forbidden?.map(({ name }) => name));
  const broken = new Set(fixtures.map(({ name }) => name.split('.')[0]));
  expect(broken).toEqual(new Set([...rules, 'module-circle', 'allowed']));
});

test('the cruiser sees our imports, components and types, and finds no circle of modules', async () => {
  const edges = edgesOf((await look({ folder: root, tops: ['src', 'tests'] })).modules);
  const aliased = edges.filter(({ said }) => said.startsWith('#platform/'));
  expect(aliased.length).toBeGreaterThan(20);
  expect(aliased.every(({ to }) => to.startsWith('src/platform/'))).toBe(true);
  expect(edges.filter(({ from }) => from.endsWith('.svelte')).length).toBeGreaterThan(0);
  expect(edges.filter(({ kinds }) => kinds.includes('type-only')).length).toBeGreaterThan(20);
  expect(findModuleCircles(edges)).toEqual([]);
});

function edgesOf(modules: IModule[]) {
  return modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, module, dependencyTypes }) => ({
      from: source,
      to: resolved,
      said: module,
      kinds: dependencyTypes,
    })),
  );
}

async function look({ folder, tops }: { folder: string; tops: string[] }) {
  const { enhancedResolveOptions, ...options } = config.options ?? {};
  const ruleSet = { forbidden: config.forbidden ?? [] };
  const settings = { ...options, baseDir: folder, validate: true, ruleSet };
  const { output } = await cruise(tops, settings, enhancedResolveOptions);
  return output as ICruiseResult;
}
