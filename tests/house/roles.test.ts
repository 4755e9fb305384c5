import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roles, type Role } from '#modules/people/index.ts';
import { permissions, type Rule } from '../../src/permissions.ts';

test('the handbook says of every area of the team who may see it, as the table of permissions does', () => {
  const areas = Object.entries(permissions).filter(([id]) => /^\/team(\/[a-z-]+)?$/.test(id));
  expect(readHandbook()).toEqual(
    Object.fromEntries(
      areas.map(([id, { view }]) => [id, roles.filter((role) => lets(view, role))]),
    ),
  );
});

/** The rows of its table: who has another word than "–" there. */
function readHandbook(): Record<string, Role[]> {
  const lines = readFileSync('docs/handbuch/rollen.md', 'utf8').split('\n');
  const rows = lines.flatMap((line) => {
    const [, path, cells = ''] = /^\|[^|]*`(\/team[^`]*)`[^|]*\|(.*)\|$/.exec(line) ?? [];
    if (!path) return [];
    const words = cells.split('|').map((cell) => cell.trim());
    return [[path, roles.filter((_, at) => words[at] !== '–')] as const];
  });
  return Object.fromEntries(rows);
}

function lets(rule: Rule, role: Role): boolean {
  return typeof rule === 'string' || rule.includes(role);
}
