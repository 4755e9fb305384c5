import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { weekdays } from './dates.ts';
import { isPortable } from './recurrence-portable.ts';
import { repeatToRrule, rruleToRepeat, type Repeat } from './repeat.ts';
import { expandSeries, normaliseSeries } from './series.ts';

const start = { localStart: '2026-11-24T18:30', timeZone: 'Europe/Berlin', allDay: false };
const never = { kind: 'never' } as const;

describe('what the form offers', () => {
  test.each<[string, Repeat, string | null]>([
    ['a single date has no rule', { pattern: { kind: 'none' }, end: never }, null],
    [
      'every other Tuesday',
      { pattern: { kind: 'weekly', interval: 2, weekdays: ['TU'] }, end: never },
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    ],
    [
      'the last Tuesday',
      { pattern: { kind: 'monthlyByWeekday', interval: 1, nths: [-1], weekday: 'TU' }, end: never },
      'FREQ=MONTHLY;BYDAY=-1TU',
    ],
    [
      'the first and third Monday',
      {
        pattern: { kind: 'monthlyByWeekday', interval: 1, nths: [1, 3], weekday: 'MO' },
        end: never,
      },
      'FREQ=MONTHLY;BYDAY=1MO,3MO',
    ],
    [
      'the last day of the month',
      { pattern: { kind: 'monthlyByDay', interval: 1, days: [-1] }, end: never },
      'FREQ=MONTHLY;BYMONTHDAY=-1',
    ],
    [
      'the first Sunday in May',
      {
        pattern: { kind: 'yearlyByWeekday', interval: 1, nth: 1, weekday: 'SU', month: 5 },
        end: never,
      },
      'FREQ=YEARLY;BYMONTH=5;BYDAY=1SU',
    ],
    [
      'six times',
      { pattern: { kind: 'daily', interval: 1 }, end: { kind: 'count', count: 6 } },
      'FREQ=DAILY;COUNT=6',
    ],
    [
      'until Christmas Eve, that evening included',
      { pattern: { kind: 'yearly', interval: 1 }, end: { kind: 'until', date: '2026-12-24' } },
      'FREQ=YEARLY;UNTIL=20261224T225959Z',
    ],
  ])('%s', (_, repeat, rrule) => {
    expect(repeatToRrule({ repeat, ...start })).toBe(rrule);
    expect(rruleToRepeat({ rrule, ...start })).toEqual(repeat);
  });

  test('UNTIL is a date where the series is of whole days', () => {
    const end = { kind: 'until', date: '2026-12-24' } as const;
    const whole = { ...start, allDay: true, localStart: '2026-11-24T00:00' };
    const repeat: Repeat = { pattern: { kind: 'daily', interval: 1 }, end };
    expect(repeatToRrule({ repeat, ...whole })).toBe('FREQ=DAILY;UNTIL=20261224');
  });

  test('a rule it has no words for stays as it was typed', () => {
    const rrule = 'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR';
    const repeat = rruleToRepeat({ rrule, ...start });
    expect(repeat.pattern).toEqual({ kind: 'custom', rrule });
    expect(repeatToRrule({ repeat, ...start })).toBe(rrule);
  });

  test('an UNTIL before the evening begins does not let that evening in when the form is saved', () => {
    const rrule = 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222T170000Z';
    expect(rruleToRepeat({ rrule, ...start }).end).toEqual({ kind: 'until', date: '2026-12-21' });
  });

  test('what was chosen comes back as it was chosen', () => {
    fc.assert(
      fc.property(repeats(), fc.boolean(), (repeat, allDay) => {
        const own = {
          ...start,
          allDay,
          localStart: allDay ? '2026-11-24T00:00' : start.localStart,
        };
        expect(rruleToRepeat({ rrule: repeatToRrule({ repeat, ...own }), ...own })).toEqual(repeat);
      }),
    );
  });

  test('every rule it makes is one that other programs read as we do', () => {
    fc.assert(fc.property(repeats(), (repeat) => isPortable(repeatToRrule({ repeat, ...start })!)));
  });

  test('opening and saving the form changes no date of any rule', () => {
    const fixture = new URL('../../../../tests/oracles/fixtures/recurrence.json', import.meta.url);
    const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as {
      cases: [string, string, 0 | 1, string][];
    };
    for (const [localStart, timeZone, allDay, written] of cases) {
      const before = normaliseSeries({
        localStart,
        timeZone,
        allDay: allDay === 1,
        durationMinutes: 1440,
        rrule: written,
      });
      const rrule = repeatToRrule({ ...before, repeat: rruleToRepeat(before) });
      if (rrule === before.rrule) continue;
      const after = { ...before, rrule };
      const window = { from: localStart.slice(0, 10), until: '2031-01-01', limit: 40 };
      expect(expandSeries(after, window)).toEqual(expandSeries(before, window));
    }
  });
});

function repeats(): fc.Arbitrary<Repeat> {
  const interval = fc.integer({ min: 1, max: 12 });
  const weekday = fc.constantFrom(...weekdays);
  const nth = fc.constantFrom(1, 2, 3, 4, -1);
  const day = fc.constantFrom(1, 2, 15, 28, 29, 30, 31, -1);
  const kind = <K extends string>(name: K) => fc.constant(name);
  const pattern = fc.oneof(
    fc.record({ kind: kind('daily'), interval }),
    fc.record({
      kind: kind('weekly'),
      interval,
      weekdays: some(weekday, (one) => weekdays.indexOf(one)),
    }),
    fc.record({ kind: kind('monthlyByWeekday'), interval, nths: some(nth, fromStart), weekday }),
    fc.record({ kind: kind('monthlyByDay'), interval, days: some(day, fromStart) }),
    fc.record({ kind: kind('yearly'), interval }),
    fc.record({
      kind: kind('yearlyByWeekday'),
      interval,
      nth,
      weekday,
      month: fc.integer({ min: 1, max: 12 }),
    }),
  );
  const date = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => new Date(Date.UTC(2026, 10, 24 + days)).toISOString().slice(0, 10));
  const end = fc.oneof(
    fc.record({ kind: kind('never') }),
    fc.record({ kind: kind('until'), date }),
    fc.record({ kind: kind('count'), count: fc.integer({ min: 1, max: 1000 }) }),
  );
  return fc.record({ pattern, end });
}

function some<T>(of: fc.Arbitrary<T>, rank: (value: T) => number): fc.Arbitrary<T[]> {
  const list = fc.uniqueArray(of, { minLength: 1, maxLength: 5 });
  return list.map((values) => values.toSorted((a, b) => rank(a) - rank(b)));
}

const fromStart = (value: number) => (value < 0 ? 100 + value : value);
