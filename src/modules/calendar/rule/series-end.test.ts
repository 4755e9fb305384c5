import { describe, expect, it } from 'vitest';
import { endSeriesOn, lastDayOf } from './series-end.ts';
import { expandSeries, type SeriesRule } from './series.ts';

const tuesdays = (end = ''): SeriesRule => ({
  localStart: '2026-11-24T18:30',
  timeZone: 'Europe/Berlin',
  allDay: false,
  durationMinutes: 90,
  rrule: `FREQ=WEEKLY;BYDAY=TU${end}`,
});
const days = (series: SeriesRule) =>
  expandSeries(series, { from: '2026-01-01', until: '2027-12-31' }).map((date) => date.startsOn);

describe('the end of a series', () => {
  it('is said as a day, whether the rule has an UNTIL, a COUNT or none', () => {
    expect(lastDayOf(tuesdays())).toBeNull();
    expect(lastDayOf(tuesdays(';COUNT=3'))).toBe('2026-12-08');
    expect(lastDayOf(tuesdays(';UNTIL=20261208T225959Z'))).toBe('2026-12-08');
    expect(lastDayOf({ ...tuesdays(), rrule: null })).toBeNull();
  });

  it('is set, moved and taken away', () => {
    const three = endSeriesOn({ series: tuesdays(), lastDay: '2026-12-08' });
    expect(days(three)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
    expect(days(endSeriesOn({ series: three, lastDay: '2026-12-01' }))).toHaveLength(2);
    expect(days(endSeriesOn({ series: tuesdays(';COUNT=3'), lastDay: '2026-12-15' }))).toHaveLength(
      4,
    );
    expect(endSeriesOn({ series: three, lastDay: null }).rrule).toBe('FREQ=WEEKLY;BYDAY=TU');
  });

  it('stays as it is written where it is the same day', () => {
    const series = tuesdays(';COUNT=3');
    expect(endSeriesOn({ series, lastDay: '2026-12-08' })).toBe(series);
  });

  it('can be set for a rule that no form knows', () => {
    const odd = { ...tuesdays(), rrule: 'FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=2,-1' };
    const ended = endSeriesOn({ series: odd, lastDay: '2026-12-31' });
    expect(lastDayOf(ended)).toBe('2026-12-31');
    expect(days(ended)).toEqual(days(odd).filter((day) => day <= '2026-12-31'));
  });
});
