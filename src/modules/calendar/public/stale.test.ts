import { expect, test } from 'vitest';
import { localDay } from './local-day.ts';
import { anOccurrence } from '../occurrence/occurrence.fixture.ts';
import { staleMoments } from './stale.ts';

const timeZone = 'Europe/Berlin';

test('a page becomes stale when a date begins, when it ends, and at local midnight', () => {
  const now = new Date('2026-11-24T18:00:00Z');
  const moments = staleMoments({ occurrences: [anOccurrence()], now, timeZone });
  expect(moments.map((moment) => new Date(moment).toISOString())).toEqual([
    '2026-11-24T19:00:00.000Z',
    '2026-11-24T23:00:00.000Z',
  ]);
});

test('late in the evening it is still today here, though the day has turned elsewhere', () => {
  expect(localDay({ at: new Date('2026-11-24T22:59:00Z'), timeZone })).toBe('2026-11-24');
  expect(localDay({ at: new Date('2026-11-24T23:00:00Z'), timeZone })).toBe('2026-11-25');
});

test('the day the clocks change is an hour shorter or longer', () => {
  const midnight = (at: string) =>
    staleMoments({ occurrences: [], now: new Date(at), timeZone }).map((moment) =>
      new Date(moment).toISOString(),
    );
  expect(midnight('2027-03-28T10:00:00Z')).toEqual(['2027-03-28T22:00:00.000Z']);
  expect(midnight('2026-10-25T10:00:00Z')).toEqual(['2026-10-25T23:00:00.000Z']);
});
