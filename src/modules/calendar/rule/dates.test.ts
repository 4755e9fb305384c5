import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addMonths, instantOf, isTimeZone, localOf, weekOfMonth } from './dates.ts';

const zones = fc.constantFrom(
  ...[
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/Havana',
    'Asia/Kathmandu',
  ],
  ...['Africa/Casablanca', 'Pacific/Apia', 'Pacific/Chatham', 'UTC', 'America/Sao_Paulo'],
);
const locals = fc
  .integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2101, 0) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16));

describe('local dates', () => {
  test('our arithmetic between wall clock and instant is that of Temporal', () => {
    fc.assert(fc.property(locals, zones, agrees), { numRuns: 3000 });
  });

  test('it is so in every minute around a change of the clocks', () => {
    for (const [day, zone] of [
      ['2026-03-29', 'Europe/Berlin'],
      ['2026-10-25', 'Europe/Berlin'],
      ['2026-04-05', 'Australia/Lord_Howe'],
      ['2026-10-04', 'Australia/Lord_Howe'],
      ['2026-03-08', 'America/Havana'],
      ['2011-12-30', 'Pacific/Apia'],
    ] as const) {
      for (let minute = 0; minute < 240; minute++) {
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        agrees(`${day}T${time}`, zone);
      }
    }
  });

  test('a month after the 31st is the last day of a shorter month', () => {
    expect(addMonths({ date: '2027-08-31', months: 18 })).toBe('2029-02-28');
  });

  test('24 November 2026 is the fourth and last Tuesday', () => {
    expect(weekOfMonth('2026-11-24')).toEqual({ nth: 4, isLast: true });
  });

  test('a time zone is a name that is known', () => {
    expect(['Europe/Berlin', 'UTC', '+01:00', 'Berlin', ''].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

function agrees(local: string, timeZone: string): void {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
  const instant = String(zoned.toInstant());
  expect(instantOf({ local, timeZone })).toBe(instant);
  expect(localOf({ instant, timeZone })).toBe(
    zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  );
}
