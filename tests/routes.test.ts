import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRoutes } from './routes.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'routes-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

test('every page, file and action is found', () => {
  write({
    '+page.svelte': '',
    '(public)/+layout.svelte': '',
    '(public)/x/+page@.svelte': '',
    'team/a/[id]/+page.server.ts':
      'const hidden = 1; export const load = () => 1; export const actions: Actions = { save: async () => 1, "end-all": () => 2, async move() {} };',
    'team/b/+page.server.ts': 'export const actions = { default: () => 1 } satisfies Actions;',
    'files/x.ics/+server.ts':
      'export const GET = () => 1; export async function POST() {} export const DELETE = 1; export const prerender = false;',
    'files/y/+server.ts':
      'const run = () => 1; export { run as GET, run as PUT }; export const fallback = run;',
  });
  expect(findRoutes(folder)).toEqual([
    { id: '/', isPage: true, actions: [], methods: [] },
    { id: '/(public)/x', isPage: true, actions: [], methods: [] },
    { id: '/files/x.ics', isPage: false, actions: [], methods: ['POST', 'DELETE'] },
    { id: '/files/y', isPage: false, actions: [], methods: ['PUT', 'fallback'] },
    { id: '/team/a/[id]', isPage: true, actions: ['save', 'end-all', 'move'], methods: [] },
    { id: '/team/b', isPage: true, actions: ['default'], methods: [] },
  ]);
});

test.each([
  'export const actions = makeActions();',
  'export const actions = { ...others };',
  'export const actions = { [name]: () => 1 };',
  "export * from './actions.ts';",
])('actions that cannot be read are refused: %s', (text) => {
  write({ 'x/+page.server.ts': text });
  expect(() => findRoutes(folder)).toThrow();
});
