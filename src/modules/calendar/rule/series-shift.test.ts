import { describe, expect, it } from 'vitest';
import { shiftSeries } from './series-shift.ts';
import { seriesInWords } from './words.ts';
import type { SeriesRule } from './series.ts';

const meeting: SeriesRule = {
  localStart: '2026-11-24T18:30',
  timeZone: 'Europe/Berlin',
  allDay: false,
  durationMinutes: 90,
  rrule: 'FREQ=MONTHLY;BYDAY=-1TU',
};

function said(changes: Partial<SeriesRule>, from: string, to: string, minutes = 90) {
  const shifted = shiftSeries({
    series: { ...meeting, ...changes },
    originalLocal: from,
    localStart: to,
    durationMinutes: minutes,
  });
  return typeof shifted === 'string' ? shifted : seriesInWords(shifted, 'de').text;
}

describe('a series that is changed from one date on', () => {
  it('keeps its rule when only the time changes', () => {
    expect(said({}, '2026-12-29T18:30', '2026-12-29T19:00')).toBe(
      'jeden letzten Dienstag im Monat, 19:00 bis 20:30 Uhr',
    );
  });

  it('follows the weekday: the last Tuesday becomes the last Wednesday', () => {
    expect(said({}, '2026-12-29T18:30', '2026-12-30T18:30')).toBe(
      'jeden letzten Mittwoch im Monat, 18:30 bis 20:00 Uhr',
    );
    expect(said({}, '2026-12-29T18:30', '2027-01-12T18:30')).toBe(
      'jeden zweiten Dienstag im Monat, 18:30 bis 20:00 Uhr',
    );
  });

  it('changes one of several weekdays only', () => {
    expect(said({ rrule: 'FREQ=WEEKLY;BYDAY=TU,FR' }, '2026-12-01T18:30', '2026-12-02T18:30')).toBe(
      'jeden Mittwoch und Freitag, 18:30 bis 20:00 Uhr',
    );
  });

  it('keeps how many dates are left, and its last day', () => {
    expect(
      said({ rrule: 'FREQ=WEEKLY;COUNT=5;BYDAY=TU' }, '2026-12-08T18:30', '2026-12-08T17:00'),
    ).toContain('3');
    expect(
      said(
        { rrule: 'FREQ=WEEKLY;UNTIL=20270126T225959Z;BYDAY=TU' },
        '2026-12-08T18:30',
        '2026-12-10T20:00',
      ),
    ).toContain('26. Januar 2027');
  });

  it('cannot begin before the date ahead of it, nor guess what a peculiar rule means', () => {
    expect(said({}, '2026-12-29T18:30', '2026-11-24T18:30')).toBe('before_previous');
    expect(
      said({ rrule: 'FREQ=MONTHLY;BYDAY=1TU,3TU' }, '2026-12-15T18:30', '2026-12-16T18:30'),
    ).toBe('too_peculiar');
  });
});
