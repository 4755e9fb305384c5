import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastDayOfCount } from './count-end.ts';
import { weekdays } from './dates.ts';
import { repeatToRrule } from './repeat.ts';
import { lastDayOf } from './series-end.ts';
import { firstLocalStart } from './recurrence-dates.ts';
import type { SayablePattern } from './words-parts.ts';

const nth = fc.constantFrom(1, 2, 3, 4, -1);
const weekday = fc.constantFrom(...weekdays);
const interval = fc.integer({ min: 1, max: 4 });
const kind = <K extends string>(name: K) => fc.constant(name);
const patterns: fc.Arbitrary<SayablePattern> = fc.oneof(
  fc.record({ kind: kind('daily'), interval }),
  fc.record({
    kind: kind('weekly'),
    interval,
    weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: kind('monthlyByWeekday'),
    interval,
    nths: fc.uniqueArray(nth, { minLength: 1, maxLength: 2 }),
    weekday,
  }),
  fc.record({
    kind: kind('monthlyByDay'),
    interval,
    days: fc.uniqueArray(fc.constantFrom(1, 15, 28, 31, -1), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: kind('yearly'), interval }),
  fc.record({
    kind: kind('yearlyByWeekday'),
    interval,
    nth,
    weekday,
    month: fc.integer({ min: 1, max: 12 }),
  }),
);

it('a series of so many dates ends on the day that the library of the dates says', () => {
  const cases = fc.record({
    pattern: patterns,
    count: fc.integer({ min: 1, max: 8 }),
    days: fc.integer({ min: 0, max: 1500 }),
  });
  fc.assert(
    fc.property(cases, ({ pattern, count, days }) => {
      const date = new Date(Date.UTC(2026, 10, 24 + days)).toISOString().slice(0, 10);
      const of = { timeZone: 'Europe/Berlin', allDay: false };
      const typed = { ...of, localStart: `${date}T18:30` };
      const repeat = { pattern, end: { kind: 'count', count } } as const;
      const rrule = repeatToRrule({ repeat, ...typed })!;
      // A series begins on the first day of its rule.
      const localStart = firstLocalStart({ ...typed, rrule })!;
      const start = localStart.slice(0, 10);
      expect(lastDayOfCount({ pattern, start, count })).toBe(
        lastDayOf({ ...of, localStart, durationMinutes: 90, rrule }),
      );
    }),
  );
});

it('a series that ends in more than forty years has no end for whoever reads of it', () => {
  const pattern = { kind: 'yearly', interval: 4 } as const;
  expect(lastDayOfCount({ pattern, start: '2028-02-29', count: 50 })).toBeNull();
});
