import { expect, it } from 'vitest';
import { freeSlots, slotsOf } from './slots.ts';

const date = { startsAt: '2026-12-02T14:00:00.000Z', endsAt: '2026-12-02T15:00:00.000Z' };
const starts = (slots: { startsAt: string }[]) =>
  slots.map(({ startsAt }) => startsAt.slice(11, 16));

it('an hour holds three times of twenty minutes, or two of twenty-five and a rest', () => {
  expect(starts(slotsOf({ ...date, slotMinutes: 20 }))).toEqual(['14:00', '14:20', '14:40']);
  expect(starts(slotsOf({ ...date, slotMinutes: 25 }))).toEqual(['14:00', '14:25']);
  expect(slotsOf({ ...date, slotMinutes: 90 })).toEqual([]);
});

it('a time is free that nobody has, also where appointments were longer before, and not too soon', () => {
  const slots = slotsOf({ ...date, slotMinutes: 20 });
  const free = (taken: { minutesAfter: number; lastsMinutes: number }[], now: string) =>
    starts(freeSlots({ slots, taken, now: new Date(now) }));
  const before = '2026-12-01T10:00:00Z';
  expect(free([{ minutesAfter: 20, lastsMinutes: 20 }], before)).toEqual(['14:00', '14:40']);
  expect(free([{ minutesAfter: 0, lastsMinutes: 30 }], before)).toEqual(['14:40']);
  expect(free([], '2026-12-02T13:20:00Z')).toEqual(['14:20', '14:40']);
  expect(free([], '2026-12-02T13:20:01Z')).toEqual(['14:40']);
});
