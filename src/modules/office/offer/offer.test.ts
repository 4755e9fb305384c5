import { expect, it } from 'vitest';
import { offerState } from './offer.ts';

const place = { id: 'office', name: 'Stadtteilbüro', address: '' };
const date = (from: string, until: string, changes = {}) => ({
  startsAt: `2026-11-24T${from}:00.000Z`,
  endsAt: `2026-11-24T${until}:00.000Z`,
  state: 'scheduled' as const,
  category: 'consultation' as const,
  place,
  ...changes,
});
const hours = date('09:00', '11:00', { category: 'office_hour' });
const openUntil = hours.endsAt;
const at = (time: string) => new Date(`2026-11-24T${time}:00.000Z`);
const state = (time: string, there: (typeof hours)[], open: string | null = openUntil) =>
  offerState({ offer: { placeId: 'office' }, openUntil: open, there, now: at(time) });

it('the nursing corner can be used while the office is open, and its hours are not in the way', () => {
  expect(state('09:30', [hours])).toEqual({ is: 'usable', until: openUntil });
  expect(state('12:00', [hours], null)).toEqual({ is: 'closed' });
});

it('it is taken while a consultation or a booking is there, and free again after it', () => {
  const there = [hours, date('10:00', '10:30')];
  expect(state('09:30', there)).toEqual({ is: 'usable', until: '2026-11-24T10:00:00.000Z' });
  expect(state('10:00', there)).toEqual({ is: 'taken', until: '2026-11-24T10:30:00.000Z' });
  expect(state('10:30', there)).toEqual({ is: 'usable', until: openUntil });
});

it('what was cancelled, or is elsewhere, is not in the way', () => {
  const elsewhere = date('09:00', '11:00', { place: { ...place, id: 'park' } });
  const cancelled = date('09:00', '11:00', { state: 'cancelled' as const });
  expect(state('09:30', [elsewhere, cancelled as never])).toEqual({
    is: 'usable',
    until: openUntil,
  });
});
