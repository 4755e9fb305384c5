import { expect, it } from 'vitest';
import type { Shift } from '../shift/shift.ts';
import { dutyCalendar } from './calendar.ts';

const shift = (changes: Partial<Shift>) =>
  ({
    ...{ id: 'a', name: { de: 'Aufbau' }, title: { de: 'Fest' }, place: null, people: [] },
    ...{ startsAt: '2026-12-01T09:00:00.000Z', endsAt: '2026-12-01T11:00:00.000Z' },
    ...{ isOn: true, isDraft: false, isTentative: false },
    ...changes,
  }) as Shift;

it.each([
  ['is settled', {}, 'CONFIRMED'],
  ['is a draft or pencilled in', { isTentative: true }, 'TENTATIVE'],
  ['is called off', { isOn: false, isTentative: true }, 'CANCELLED'],
])('a duty of an event that %s is so in the calendar of a phone', (_, changes, status) => {
  const file = dutyCalendar({
    ...{ shifts: [shift(changes)], personId: 'p', district: 'Ort', host: 'ort.example' },
    ...{ locale: 'de', now: new Date('2026-11-22T12:00:00Z') },
  });
  expect(file).toContain(`STATUS:${status}`);
});
