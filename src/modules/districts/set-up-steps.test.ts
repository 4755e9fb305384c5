import { expect, test } from 'vitest';
import { pathAfter, stateOf } from './set-up-steps.ts';

test('the next step is the first that nobody has answered', () => {
  expect(stateOf(['name', 'carrier'])).toEqual({ done: ['name', 'carrier'], next: 'look' });
  expect(stateOf(['parts', 'mail', 'carrier', 'look', 'name']).next).toBeNull();
});

test('after a step the next open one follows, and after the last the list of all', () => {
  const state = stateOf(['name', 'carrier']);
  expect(pathAfter({ step: 'name', state })).toBe('/team/stadtteil/aussehen');
  expect(pathAfter({ step: 'look', state })).toBe('/team/stadtteil/email');
  expect(pathAfter({ step: 'parts', state })).toBe('/team/einrichten');
});
