import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSeries } from './series-check.ts';
import type { SeriesRule } from './series.ts';

const meeting: SeriesRule = {
  localStart: '2026-01-27T18:30',
  timeZone: 'Europe/Berlin',
  allDay: false,
  durationMinutes: 90,
  rrule: 'FREQ=MONTHLY;BYDAY=-1TU',
};

describe('a series that cannot be', () => {
  test.each<[string, Partial<SeriesRule>, string | null]>([
    ['a monthly meeting is fine', {}, null],
    ['30 February is no date', { localStart: '2026-02-30T18:30' }, 'invalid_start'],
    ['a date typed otherwise', { localStart: '27.01.2026 18:30' }, 'invalid_start'],
    ['1900 is too long ago', { localStart: '1900-01-01T10:00' }, 'year_out_of_range'],
    ['2300 is too far off', { localStart: '2300-01-01T10:00' }, 'year_out_of_range'],
    ['an end in 2300 too', { rrule: 'FREQ=WEEKLY;UNTIL=23000101T000000Z' }, 'year_out_of_range'],
    ['Heeren-Werve is no time zone', { timeZone: 'Europe/Heeren-Werve' }, 'invalid_zone'],
    ['an offset knows no summer time', { timeZone: '+01:00' }, 'invalid_zone'],
    ['it ends before it starts', { durationMinutes: -30 }, 'ends_before_start'],
    ['it ends when it starts', { durationMinutes: 0 }, 'ends_before_start'],
    ['its end is no time', { durationMinutes: Number.NaN }, 'ends_before_start'],
    ['two years long', { durationMinutes: 2 * 366 * 1440 }, 'too_long'],
    [
      'half a whole day',
      { allDay: true, localStart: '2026-01-27T00:00', durationMinutes: 720 },
      'not_whole_days',
    ],
    [
      'a weekly event of eight days',
      { rrule: 'FREQ=WEEKLY', durationMinutes: 8 * 1440 },
      'overlaps_itself',
    ],
    ['no rule at all', { rrule: 'every Tuesday' }, 'invalid_rule'],
    ['an empty rule', { rrule: '' }, 'invalid_rule'],
    [
      'hours on a whole day',
      {
        allDay: true,
        localStart: '2026-01-27T00:00',
        durationMinutes: 1440,
        rrule: 'FREQ=DAILY;BYHOUR=9',
      },
      'invalid_rule',
    ],
    ['every hour', { rrule: 'FREQ=HOURLY' }, 'too_many'],
    ['10,000 dates', { rrule: 'FREQ=DAILY;COUNT=10000' }, 'too_many'],
    ['three times a day for ever', { rrule: 'FREQ=DAILY;BYHOUR=9,12,15' }, 'too_many'],
    [
      'every minute of the day',
      { rrule: `FREQ=DAILY;BYMINUTE=${[...Array(60).keys()]}` },
      'too_many',
    ],
    ['every 30 February', { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'no_occurrence'],
    [
      'every 30 February, looked for daily',
      { rrule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30' },
      'no_occurrence',
    ],
    [
      'it ends before its first date',
      { rrule: 'FREQ=WEEKLY;UNTIL=20260101T000000Z' },
      'no_occurrence',
    ],
    [
      'a leap day far ahead is fine',
      { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU' },
      null,
    ],
  ])('%s', (_, part, code) => {
    expect(checkSeries({ ...meeting, ...part })?.code ?? null).toBe(code);
  });

  test('whatever is typed, it is answered, not thrown', () => {
    const part = fc.constantFrom(
      ...'FREQ=YEARLY FREQ=DAILY FREQ=MONTHLY BYDAY=-1TU BYDAY=99XX BYMONTHDAY=31 UNTIL=2026 UNTIL=20261332'.split(
        ' ',
      ),
      ...'COUNT=0 COUNT=-1 INTERVAL=1000 BYSETPOS=366 BYSETPOS=1 BYWEEKNO=53 BYYEARDAY=366 WKST=XX BYEASTER=1 ;; ='.split(
        ' ',
      ),
      ...[
        'BYMONTH=2',
        'BYHOUR=2',
        'RRULE:FREQ=WEEKLY',
        'X-NAME=1',
        '\r\nDTSTART:1',
        'ＦREQ=DAILY',
        '💐',
      ],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 5 }).map((parts) => parts.join(';')),
    );
    fc.assert(
      fc.property(
        text,
        fc.oneof(fc.string(), fc.constant(meeting.localStart)),
        (rrule, localStart) => {
          expect(() => checkSeries({ ...meeting, rrule, localStart })).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });
});
