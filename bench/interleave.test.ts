import { expect, test } from 'vitest';
import { interleave, median, ratioOf } from './interleave.ts';

test('measurements take turns, and the first round only warms up', async () => {
  const order: string[] = [];
  const sample = (name: string) => async () => order.push(name);
  const samples = await interleave({ rounds: 2, measure: { a: sample('a'), b: sample('b') } });
  expect(order.join('')).toBe('ababab');
  expect(samples).toEqual({ a: [3, 5], b: [4, 6] });
});

test('the median stands in the middle', () => {
  expect([median([9, 1, 5]), median([4, 1, 3, 100])]).toEqual([5, 3.5]);
});

test('a slow round does not change the ratio', () => {
  expect(ratioOf([50, 5, 50], [100, 10, 100])).toBe(0.5);
});
