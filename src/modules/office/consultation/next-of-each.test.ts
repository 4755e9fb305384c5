import { expect, it } from 'vitest';
import { nextOfEach } from './next-of-each.ts';

const date = (eventId: string, day: number, state: 'scheduled' | 'cancelled' = 'scheduled') => ({
  ...{ eventId, day, state },
});

it('of each consultation the next date is told, and those before it that fall out', () => {
  const coming = [
    date('police', 3),
    date('seniors', 5, 'cancelled'),
    date('families', 6),
    date('seniors', 12),
    date('police', 17),
    date('seniors', 19),
  ];
  expect(nextOfEach(coming).map(({ eventId, day }) => [eventId, day])).toEqual([
    ['police', 3],
    ['seniors', 5],
    ['families', 6],
    ['seniors', 12],
  ]);
});
