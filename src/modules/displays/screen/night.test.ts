import { expect, test } from 'vitest';
import { isNight } from './night.ts';

const late = { from: '23:00', until: '06:00' };
const noon = { from: '12:00', until: '14:00' };

test.each([
  ['before it begins', late, '2026-11-24T21:59:59Z', false],
  ['when it begins', late, '2026-11-24T22:00:00Z', true],
  ['after midnight', late, '2026-11-24T23:30:00Z', true],
  ['when it ends', late, '2026-11-25T05:00:00Z', false],
  ['in summer it begins by the wall clock too', late, '2026-07-01T21:00:00Z', true],
  ['within a day', noon, '2026-11-24T11:00:00Z', true],
  ['within a day, over', noon, '2026-11-24T13:00:00Z', false],
  ['never', null, '2026-11-24T23:30:00Z', false],
])('%s', (_, night, now, expected) => {
  expect(isNight({ night, now: new Date(now), timeZone: 'Europe/Berlin' })).toBe(expected);
});
