import { expect, test } from 'vitest';
import { findPinProblem } from './computer.ts';

test.each([
  ['2580', null],
  ['19472806', null],
  ['258', 'digits'],
  ['194728061', 'digits'],
  ['12a4', 'digits'],
  ['', 'digits'],
  ['0000', 'easy'],
  ['1234', 'easy'],
  ['987654', 'easy'],
])('a PIN of %s: %s', (pin, problem) => {
  expect(findPinProblem(pin)).toBe(problem);
});
