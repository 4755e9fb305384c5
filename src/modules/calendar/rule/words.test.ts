import { describe, expect, test } from 'vitest';
import { seriesInWords } from './words.ts';
import type { SeriesRule } from './series.ts';

/** Tuesday, 24 November 2026, 18:30 to 20:00. */
const meeting: SeriesRule = {
  localStart: '2026-11-24T18:30',
  timeZone: 'Europe/Berlin',
  allDay: false,
  durationMinutes: 90,
  rrule: null,
};
const day = { localStart: '2026-05-01T00:00', allDay: true, durationMinutes: 1440 };

describe('a series in plain words', () => {
  test.each<[Partial<SeriesRule>, string, string]>([
    [
      { rrule: 'FREQ=MONTHLY;BYDAY=-1TU' },
      'jeden letzten Dienstag im Monat, 18:30 bis 20:00 Uhr',
      'on the last Tuesday of every month, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=WEEKLY;BYDAY=TU', localStart: '2026-11-24T10:00', durationMinutes: 120 },
      'jeden Dienstag, 10:00 bis 12:00 Uhr',
      'every Tuesday, 10:00 to 12:00',
    ],
    [
      { rrule: 'FREQ=WEEKLY' },
      'jeden Dienstag, 18:30 bis 20:00 Uhr',
      'every Tuesday, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=WEEKLY;BYDAY=TU,TH' },
      'jeden Dienstag und Donnerstag, 18:30 bis 20:00 Uhr',
      'every Tuesday and Thursday, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' },
      'montags bis freitags, 18:30 bis 20:00 Uhr',
      'every week from Monday to Friday, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' },
      'alle zwei Wochen dienstags, 18:30 bis 20:00 Uhr',
      'every two weeks on Tuesday, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYDAY=2TU' },
      'jeden zweiten Dienstag im Monat, 18:30 bis 20:00 Uhr',
      'on the second Tuesday of every month, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYDAY=1MO,3MO' },
      'am 1. und 3. Montag im Monat, 18:30 bis 20:00 Uhr',
      'on the first and third Monday of every month, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYDAY=1MO,-1MO' },
      'am 1. und letzten Montag im Monat, 18:30 bis 20:00 Uhr',
      'on the first and last Monday of every month, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TU' },
      'alle drei Monate am letzten Dienstag im Monat, 18:30 bis 20:00 Uhr',
      'every three months on the last Tuesday of the month, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYMONTHDAY=1,15' },
      'am 1. und 15. jedes Monats, 18:30 bis 20:00 Uhr',
      'on the 1st and the 15th of every month, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' },
      'am letzten Tag jedes Monats, 18:30 bis 20:00 Uhr',
      'on the last day of every month, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,-1' },
      'am 15. und am letzten Tag jedes Monats, 18:30 bis 20:00 Uhr',
      'on the 15th and the last day of every month, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYMONTHDAY=31' },
      'am 31. jedes Monats (wenn es diesen Tag gibt), 18:30 bis 20:00 Uhr',
      'on the 31st of every month (if there is such a day), 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=MONTHLY;INTERVAL=2' },
      'alle zwei Monate am 24. des Monats, 18:30 bis 20:00 Uhr',
      'every two months on the 24th of the month, 18:30 to 20:00',
    ],
    [
      { ...day, rrule: 'FREQ=YEARLY' },
      'jährlich am 1. Mai, ganztägig',
      'every year on 1 May, all day',
    ],
    [
      { ...day, rrule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1' },
      'jährlich am 1. Mai, ganztägig',
      'every year on 1 May, all day',
    ],
    [
      { ...day, localStart: '2028-02-29T00:00', rrule: 'FREQ=YEARLY' },
      'jährlich am 29. Februar (nur in Schaltjahren), ganztägig',
      'every year on 29 February (in leap years only), all day',
    ],
    [
      { ...day, rrule: 'FREQ=YEARLY;BYMONTH=5;BYDAY=1SU', durationMinutes: 2880 },
      'jährlich am ersten Sonntag im Mai, zwei Tage lang, ganztägig',
      'every year on the first Sunday in May, for two days, all day',
    ],
    [
      { ...day, rrule: 'FREQ=YEARLY;INTERVAL=5' },
      'alle fünf Jahre am 1. Mai, ganztägig',
      'every five years on 1 May, all day',
    ],
    [
      { rrule: 'FREQ=DAILY;COUNT=24' },
      'täglich, 18:30 bis 20:00 Uhr, bis 17. Dezember 2026',
      'every day, 18:30 to 20:00, until 17 December 2026',
    ],
    [
      { rrule: 'FREQ=DAILY;INTERVAL=2;COUNT=6' },
      'alle zwei Tage, 18:30 bis 20:00 Uhr, bis 4. Dezember 2026',
      'every two days, 18:30 to 20:00, until 4 December 2026',
    ],
    [
      { rrule: 'FREQ=WEEKLY;COUNT=1' },
      'am Dienstag, 24. November 2026, 18:30 bis 20:00 Uhr',
      'on Tuesday 24 November 2026, 18:30 to 20:00',
    ],
    [
      { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4' },
      'jeden Dienstag, 18:30 bis 20:00 Uhr, bis 15. Dezember 2026',
      'every Tuesday, 18:30 to 20:00, until 15 December 2026',
    ],
    [
      { rrule: 'FREQ=WEEKLY;UNTIL=20261224T225959Z' },
      'jeden Dienstag, 18:30 bis 20:00 Uhr, bis 24. Dezember 2026',
      'every Tuesday, 18:30 to 20:00, until 24 December 2026',
    ],
    [
      { rrule: 'FREQ=WEEKLY;UNTIL=20261222T172959Z' },
      'jeden Dienstag, 18:30 bis 20:00 Uhr, bis 21. Dezember 2026',
      'every Tuesday, 18:30 to 20:00, until 21 December 2026',
    ],
    [
      { rrule: 'FREQ=WEEKLY', localStart: '2026-11-24T22:00', durationMinutes: 360 },
      'jeden Dienstag, 22:00 bis 04:00 Uhr am nächsten Tag',
      'every Tuesday, 22:00 to 04:00 the next day',
    ],
    [
      {},
      'am Dienstag, 24. November 2026, 18:30 bis 20:00 Uhr',
      'on Tuesday 24 November 2026, 18:30 to 20:00',
    ],
    [
      { localStart: '2026-12-31T20:00', durationMinutes: 240 },
      'am Donnerstag, 31. Dezember 2026, 20:00 bis 24:00 Uhr',
      'on Thursday 31 December 2026, 20:00 to 24:00',
    ],
    [
      { localStart: '2026-12-04T17:00', durationMinutes: 2 * 1440 + 60 },
      'von Freitag, 4. Dezember 2026, 17:00 Uhr, bis Sonntag, 6. Dezember 2026, 18:00 Uhr',
      'from Friday 4 December 2026, 17:00, to Sunday 6 December 2026, 18:00',
    ],
    [day, 'am Freitag, 1. Mai 2026, ganztägig', 'on Friday 1 May 2026, all day'],
    [
      { ...day, durationMinutes: 4320 },
      'von Freitag, 1. Mai 2026, bis Sonntag, 3. Mai 2026, ganztägig',
      'from Friday 1 May 2026 to Sunday 3 May 2026, all day',
    ],
  ])('%j is said in German and English', (part, de, en) => {
    const series = { ...meeting, ...part };
    expect(seriesInWords(series, 'de')).toEqual({ text: de, isSaid: true });
    expect(seriesInWords(series, 'en')).toEqual({ text: en, isSaid: true });
  });

  test('a rule too peculiar for words is not guessed at', () => {
    const series = { ...meeting, rrule: 'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR' };
    expect(seriesInWords(series, 'de')).toEqual({
      text: 'nach einer eigenen Regel (siehe die einzelnen Termine), 18:30 bis 20:00 Uhr',
      isSaid: false,
    });
    expect(seriesInWords(series, 'en').isSaid).toBe(false);
  });
});
