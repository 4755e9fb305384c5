import { describe, expect, test } from 'vitest';
import { findRoutes } from '../tests/routes.ts';
import { roles, type Person, type Role } from '#modules/people/index.ts';
import { judge, permissions, type Rule } from './permissions.ts';

const routes = findRoutes('src/routes');

function somebody(...own: Role[]): Person {
  return { id: 'person', name: 'Renate', roles: own, organisationIds: [] };
}

describe.each(routes)('$id', ({ id, isPage, actions, methods }) => {
  const rule = permissions[id];

  test('has a rule', () => {
    expect(rule).toBeDefined();
  });

  test('has a rule for each action and method, and none for others', () => {
    const ruled = Object.keys(rule?.actions ?? {}).sort();
    const there = [
      ...actions,
      ...methods.map((method) => (method === 'POST' ? 'default' : method)),
    ];
    expect(ruled).toEqual(there.sort());
  });

  test('is either a page with actions or a file with methods', () => {
    // Kit would choose by the Accept header, so the rule for one could be asked and the other be run.
    expect(isPage && methods.length > 0).toBe(false);
    // It answers whatever has no function of its own, so no rule could name it.
    expect(methods).not.toContain('fallback');
  });

  test('is open to everyone only outside the team pages', () => {
    const rules = [rule?.view, ...Object.values(rule?.actions ?? {})];
    if (id.startsWith('/team')) expect(rules).not.toContain('public');
    else if (id.startsWith('/betrieb/anmelden'))
      expect(new Set(rules)).toEqual(new Set(['public']));
    else if (id.startsWith('/betrieb')) expect(new Set(rules)).toEqual(new Set(['operator']));
    else if (id.startsWith('/(public)')) expect(rule?.view).toBe('public');
  });
});

test('no rule is left of a route that is gone', () => {
  const ids = routes.map(({ id }) => id);
  expect(Object.keys(permissions).filter((id) => !ids.includes(id))).toEqual([]);
});

test('what has no rule is forbidden to everyone', () => {
  for (const role of roles) {
    const person = somebody(role);
    expect(judge({ routeId: '/team/unknown', action: null, person })).toBe('forbidden');
    expect(judge({ routeId: '/team/konto', action: 'unknown', person })).toBe('forbidden');
    expect(judge({ routeId: '/team/konto', action: 'DELETE', person })).toBe('forbidden');
    expect(judge({ routeId: '/team/konto', action: 'toString', person })).toBe('forbidden');
    expect(judge({ routeId: 'constructor', action: null, person })).toBe('forbidden');
  }
});

describe('the table', () => {
  const rules = Object.entries(permissions).flatMap(([routeId, { view, actions }]) => [
    { routeId, action: null, rule: view },
    ...Object.entries(actions ?? {}).map(([action, rule]) => ({ routeId, action, rule })),
  ]);

  test.each(rules)('$routeId $action', ({ routeId, action, rule }) => {
    const ask = (person: Person | null) => judge({ routeId, action, person });
    const asOperator = judge({ routeId, action, person: null, isOperator: true });
    expect(asOperator).toBe(rule === 'operator' || rule === 'public' ? 'allowed' : 'sign-in');
    // To those who belong to a district the door is another one.
    if (rule === 'operator') {
      for (const person of [null, somebody(), somebody(...roles)]) {
        expect(ask(person)).toBe('sign-in');
      }
      return;
    }
    expect(ask(null)).toBe(rule === 'public' ? 'allowed' : 'sign-in');
    expect(ask(somebody())).toBe(lets(rule, null) ? 'allowed' : 'forbidden');
    for (const role of roles) {
      expect(ask(somebody(role)), role).toBe(lets(rule, role) ? 'allowed' : 'forbidden');
    }
    expect(ask(somebody(...roles))).toBe('allowed');
  });
});

function lets(rule: Rule, role: Role | null): boolean {
  if (typeof rule === 'string') return true;
  return role !== null && rule.includes(role);
}
