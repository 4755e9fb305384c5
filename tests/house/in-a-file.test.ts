import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { root } from './files.ts';
import { readFixtures } from './fixture.ts';

// A fixture's file does not exist, so it has no types; the rules that need them are tested below.
const untyped = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, project: false } },
    },
  ],
});

describe('a fixture breaks the rule on each marked line and on no other', () => {
  const files = readFixtures('in-a-file').flatMap(({ name, files }) =>
    files.map(({ path, text }) => ({ name, path, text })),
  );
  test.each(files)('$name in $path', async ({ path, text }) => {
    const [result] = await untyped.lintText(text, { filePath: join(root, path) });
    const found = (result?.messages ?? [])
      .filter(({ ruleId }) => ruleId === null || !beside.has(ruleId))
      .map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`);
    expect([...new Set(found)].sort()).toEqual(readMarks(text).sort());
  });
});

test('a promise that nobody waits for is an error', async () => {
  for (const path of ['src/modules/care/basket.server.ts', 'server/start.ts', 'tests/run.ts']) {
    const { rules } = (await untyped.calculateConfigForFile(join(root, path))) as {
      rules: Record<string, unknown[]>;
    };
    // The override above switches it off for the fixtures, so the real configuration is asked.
    expect(rules['no-restricted-syntax']?.[0]).toBe(2);
  }
  const linter = new ESLint({ cwd: root });
  const { rules } = (await linter.calculateConfigForFile(join(root, 'server/start.ts'))) as {
    rules: Record<string, unknown[]>;
  };
  expect(rules['@typescript-eslint/no-floating-promises']?.[0]).toBe(2);
});

/** Rules that no fixture is about. */
const beside = new Set(['@typescript-eslint/no-unused-vars']);

function readMarks(text: string) {
  return text.split('\n').flatMap((line, index) => {
    const [, rules = ''] = /breaks ((?:[\w/@-]+ ?)+?)(?: -->)?$/.exec(line) ?? [];
    return rules
      .split(' ')
      .filter(Boolean)
      .map((rule) => `${index + 1} ${rule}`);
  });
}
