import { expect, test } from 'vitest';
import { doneOf } from './words.ts';

test('whoever was stopped is not among those who are done', () => {
  const none = { delivered: 0, waiting: 0, claimed: 0, unclear: 0, failed: 0, left: 0, kept: 0 };
  expect(doneOf({ ...none, stopped: 60, all: 60 })).toBe(0);
  expect(doneOf({ ...none, delivered: 9, left: 1, stopped: 5, waiting: 5, all: 20 })).toBe(10);
});
