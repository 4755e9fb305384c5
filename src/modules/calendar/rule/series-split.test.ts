import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSeries } from './series-check.ts';
import { continueSeriesFrom, endSeriesBefore } from './series-split.ts';
import { expandSeries, type SeriesRule } from './series.ts';

const friday: SeriesRule = {
  localStart: '2026-11-27T17:00',
  timeZone: 'Europe/Berlin',
  allDay: false,
  durationMinutes: 120,
  rrule: 'FREQ=WEEKLY;COUNT=4',
};
const window = { from: '2026-01-01', until: '2031-12-31' };

describe('"all from here on"', () => {
  test('ends one series on the day before and goes on with what is left of it', () => {
    const third = '2026-12-11T17:00';
    expect(endSeriesBefore(friday, third).rrule).toBe('FREQ=WEEKLY;UNTIL=20261210T225959Z');
    const rest = continueSeriesFrom(friday, third);
    expect(rest).toMatchObject({ localStart: third, rrule: 'FREQ=WEEKLY;COUNT=2' });
  });

  test('from the first date on leaves a series without dates, which is said', () => {
    const nothing = endSeriesBefore(friday, friday.localStart);
    expect(checkSeries(nothing)).toEqual({ field: 'rule', code: 'no_occurrence' });
  });

  test('a single date cannot be split', () => {
    expect(() => endSeriesBefore({ ...friday, rrule: null }, friday.localStart)).toThrow(
      RangeError,
    );
  });

  test('both halves together have the dates of the whole, wherever it is cut', () => {
    const rules = fc.constantFrom(
      ...[
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;COUNT=60',
        'FREQ=MONTHLY;BYDAY=-1FR',
        'FREQ=DAILY;COUNT=30',
      ],
      ...['FREQ=DAILY;BYHOUR=2,17;COUNT=50', 'FREQ=WEEKLY;UNTIL=20270501T150000Z', 'FREQ=YEARLY'],
    );
    const places = fc.constantFrom(
      { timeZone: 'Europe/Berlin', allDay: false, localStart: '2026-11-27T17:00' },
      { timeZone: 'America/New_York', allDay: false, localStart: '2026-11-27T02:30' },
      { timeZone: 'Europe/Berlin', allDay: true, localStart: '2026-11-27T00:00' },
    );
    fc.assert(
      fc.property(rules, places, fc.nat(), (rrule, place, cut) => {
        fc.pre(!(place.allDay && rrule.includes('BYHOUR')));
        const whole = { ...friday, ...place, rrule };
        const dates = expandSeries(whole, window);
        const at = dates[cut % dates.length]!.originalLocal;
        const before = expandSeries(endSeriesBefore(whole, at), window);
        const after = expandSeries(continueSeriesFrom(whole, at), window);
        expect([...before, ...after]).toEqual(dates);
      }),
      { numRuns: 100 },
    );
  });
});
