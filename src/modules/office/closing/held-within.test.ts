import { expect, it } from 'vitest';
import { isHeldWithin, isInSamePlace } from './held-within.ts';

const place = (id: string) => ({ id, name: id, accessText: {} }) as never;
const date = (from: string, until: string, placeId: string | null) => ({
  startsAt: `2026-12-08T${from}:00.000Z`,
  endsAt: `2026-12-08T${until}:00.000Z`,
  place: placeId ? place(placeId) : null,
});
const hour = date('09:00', '11:00', 'office');

it.each([
  ['in the same place, during the hour', date('09:30', '10:30', 'office'), true],
  ['in the same place, in the afternoon', date('13:00', '14:00', 'office'), false],
  ['elsewhere, during the hour', date('09:30', '10:30', 'school'), false],
  ['without a place, during the hour', date('09:30', '10:30', null), true],
  ['without a place, when the hour begins', date('08:00', '09:00', null), false],
  ['without a place, when the hour is over', date('11:00', '12:00', null), false],
])('a consultation %s', (_, consultation, falls) => {
  expect(isHeldWithin(consultation, hour)).toBe(falls);
});

it('no place of its own is not the same place as none', () => {
  expect(isInSamePlace(date('13:00', '14:00', 'office'), hour)).toBe(true);
  expect(isInSamePlace(date('13:00', '14:00', null), hour)).toBe(false);
  expect(isInSamePlace(date('13:00', '14:00', null), date('09:00', '11:00', null))).toBe(false);
});
