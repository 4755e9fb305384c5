import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandSeries, normaliseSeries, type SeriesRule } from './series.ts';

const meeting: SeriesRule = {
  localStart: '2026-01-27T18:30',
  timeZone: 'Europe/Berlin',
  allDay: false,
  durationMinutes: 90,
  rrule: 'FREQ=MONTHLY;BYDAY=-1TU',
};
const year2026 = { from: '2026-01-01', until: '2026-12-31' };

describe('the dates of a series', () => {
  test('the open meeting is on the last Tuesday, at half past six by the clock on the wall', () => {
    const dates = expandSeries(meeting, { ...year2026, limit: 4 });
    expect(dates.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['2026-01-27T17:30:00Z', '2026-01-27T19:00:00Z'],
      ['2026-02-24T17:30:00Z', '2026-02-24T19:00:00Z'],
      ['2026-03-31T16:30:00Z', '2026-03-31T18:00:00Z'],
      ['2026-04-28T16:30:00Z', '2026-04-28T18:00:00Z'],
    ]);
  });

  test('a night ends at four, and lasts an hour less or more when the clocks change', () => {
    const hours = (localStart: string) => {
      const night = { ...meeting, localStart, durationMinutes: 360, rrule: null };
      const [date] = expandSeries(night, year2026);
      return (Date.parse(date!.endsAt) - Date.parse(date!.startsAt)) / 3_600_000;
    };
    expect(hours('2026-03-27T22:00')).toBe(6);
    expect(hours('2026-03-28T22:00')).toBe(5);
    expect(hours('2026-10-24T22:00')).toBe(7);
  });

  test('half past two takes place also in the night that has none, an hour later', () => {
    const nightly = { ...meeting, localStart: '2026-03-28T02:30', rrule: 'FREQ=DAILY;COUNT=3' };
    const dates = expandSeries({ ...nightly, durationMinutes: 15 }, year2026);
    expect(
      dates.map(({ originalLocal, startsAt, endsAt }) => [originalLocal, startsAt, endsAt]),
    ).toEqual([
      ['2026-03-28T02:30', '2026-03-28T01:30:00Z', '2026-03-28T01:45:00Z'],
      ['2026-03-29T02:30', '2026-03-29T01:30:00Z', '2026-03-29T01:45:00Z'],
      ['2026-03-30T02:30', '2026-03-30T00:30:00Z', '2026-03-30T00:45:00Z'],
    ]);
  });

  test('an event across the gap that would end before it starts keeps its length', () => {
    const short = { ...meeting, localStart: '2026-03-29T02:30', durationMinutes: 30, rrule: null };
    const [date] = expandSeries(short, year2026);
    expect([date!.startsAt, date!.endsAt]).toEqual([
      '2026-03-29T01:30:00Z',
      '2026-03-29T02:00:00Z',
    ]);
  });

  test('half past two in the night that has two of them means the first', () => {
    const [date] = expandSeries(
      { ...meeting, localStart: '2026-10-25T02:30', rrule: null },
      year2026,
    );
    expect(date!.startsAt).toBe('2026-10-25T00:30:00Z');
  });

  test.each([
    [
      'a whole day',
      { allDay: true, localStart: '2026-05-01T00:00', durationMinutes: 1440 },
      '2026-05-01',
      '2026-05-01',
    ],
    [
      'three days',
      { allDay: true, localStart: '2026-05-01T00:00', durationMinutes: 4320 },
      '2026-05-01',
      '2026-05-03',
    ],
    [
      'until midnight',
      { localStart: '2026-05-01T20:00', durationMinutes: 240 },
      '2026-05-01',
      '2026-05-01',
    ],
    [
      'until past midnight',
      { localStart: '2026-05-01T20:00', durationMinutes: 241 },
      '2026-05-01',
      '2026-05-02',
    ],
  ])('%s touches the days it should', (_, part, startsOn, endsOn) => {
    const [date] = expandSeries({ ...meeting, rrule: null, ...part }, year2026);
    expect([date!.startsOn, date!.endsOn]).toEqual([startsOn, endsOn]);
  });

  test('UNTIL lets in the date that begins at that very moment, and none after', () => {
    const until = (text: string) =>
      expandSeries({ ...meeting, rrule: `FREQ=WEEKLY;UNTIL=${text}` }, year2026).length;
    expect(until('20260210T173000Z')).toBe(3);
    expect(until('20260210T172959Z')).toBe(2);
    expect(until('20260210')).toBe(3);
  });

  test('the last day of an all-day series is its UNTIL', () => {
    const daily = {
      ...meeting,
      localStart: '2026-12-01T00:00',
      allDay: true,
      durationMinutes: 1440,
    };
    const window = { from: '2026-12-01', until: '2027-12-31' };
    expect(expandSeries({ ...daily, rrule: 'FREQ=DAILY;UNTIL=20261224' }, window)).toHaveLength(24);
  });

  test('COUNT counts from the first date, however late we look', () => {
    const five = { ...meeting, rrule: 'FREQ=WEEKLY;COUNT=5' };
    const late = expandSeries(five, { from: '2026-02-20', until: '2030-01-01' });
    expect(late.map(({ startsOn }) => startsOn)).toEqual(['2026-02-24']);
  });

  test('a start that does not match its rule moves to the first date that does', () => {
    const wednesday = {
      ...meeting,
      localStart: '2026-01-28T18:30',
      rrule: 'COUNT=2;BYDAY=-1TU;FREQ=MONTHLY',
    };
    const normal = normaliseSeries(wednesday);
    expect(normal).toMatchObject({
      localStart: '2026-02-24T18:30',
      rrule: 'FREQ=MONTHLY;COUNT=2;BYDAY=-1TU',
    });
    expect(expandSeries(normal, year2026)).toEqual(expandSeries(wednesday, year2026));
  });

  test('a daily rule of the year 2000 is still there in 2099', () => {
    const daily = { ...meeting, localStart: '2000-01-01T10:00', rrule: 'FREQ=DAILY' };
    expect(expandSeries(daily, { from: '2099-01-01', until: '2099-12-31' })).toHaveLength(365);
  });

  test('a leap day looked for day by day is found after a century', () => {
    const rrule = 'FREQ=DAILY;COUNT=30;BYMONTH=2;BYMONTHDAY=29';
    const leap = { ...meeting, localStart: '2000-01-01T10:00', rrule };
    const dates = expandSeries(leap, { from: '2090-01-01', until: '2099-12-31' });
    expect(dates.map(({ startsOn }) => startsOn)).toEqual(['2092-02-29', '2096-02-29']);
  });

  test('a window shows exactly those of all dates that begin within it', () => {
    const all = { from: '2026-01-01', until: '2036-12-31' };
    const rules = fc.constantFrom(
      ...['FREQ=DAILY;INTERVAL=3', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU', 'FREQ=MONTHLY;BYDAY=-1TU'],
      ...[
        'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=40',
        'FREQ=YEARLY',
        'FREQ=WEEKLY;UNTIL=20330301T173000Z',
      ],
    );
    const days = fc
      .nat(3800)
      .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(rules, days, days, (rrule, one, other) => {
        const [from, until] = one < other ? [one, other] : [other, one];
        const expected = expandSeries({ ...meeting, rrule }, all).filter(
          ({ startsOn }) => startsOn >= from && startsOn <= until,
        );
        expect(expandSeries({ ...meeting, rrule }, { from, until })).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
