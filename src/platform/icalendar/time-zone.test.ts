import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { writeTimeZone } from './index.ts';

const berlin = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'DTSTART:20250330T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20251026T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

describe('a time zone', () => {
  it('whose clocks follow a rule is written as the rule', () => {
    expect(writeTimeZone({ timeZone: 'Europe/Berlin', fromYear: 2026, untilYear: 2027 })).toBe(
      berlin,
    );
  });

  it('that gave up summer time keeps it for the years it had it', () => {
    const written = writeTimeZone({
      timeZone: 'America/Sao_Paulo',
      fromYear: 2016,
      untilYear: 2026,
    });
    expect(written).toContain('DTSTART:20171015T000000');
    expect(written).toContain('DTSTART:20181104T000000');
    expect(written).not.toContain('RRULE');
  });

  it('has its local time before clocks were made the same', () => {
    const written = writeTimeZone({ timeZone: 'Europe/Berlin', fromYear: 1880, untilYear: 1900 });
    expect(written).toContain('DTSTART:16010101T000000\r\nTZOFFSETFROM:+005328');
    expect(written).toContain('DTSTART:18930401T000000\r\nTZOFFSETFROM:+005328');
  });

  it('without any change has one part that has always been', () => {
    const written = writeTimeZone({ timeZone: 'Etc/GMT-3', fromYear: 2026, untilYear: 2026 });
    expect(written.match(/BEGIN:STANDARD/g)).toHaveLength(1);
    expect(written).toContain('TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300');
  });

  it('that nobody knows is refused', () => {
    const years = { fromYear: 2026, untilYear: 2026 };
    expect(() => writeTimeZone({ timeZone: 'Mars/Base', ...years })).toThrow(RangeError);
    expect(() => writeTimeZone({ timeZone: 'UTC\r\nX:1', ...years })).toThrow(RangeError);
  });

  it('stays short and quick for years nobody can know', () => {
    const far = { timeZone: 'Europe/Berlin', fromYear: 2300, untilYear: 9999 };
    expect(writeTimeZone(far).length).toBeLessThan(500);
    expect(writeTimeZone({ ...far, fromYear: 1 }).length).toBeLessThan(10_000);
  });

  it.each([
    ['Europe/Berlin', 2020],
    ['Europe/Berlin', 1975],
    ['Europe/London', 2020],
    ['Europe/Dublin', 2020],
    ['America/New_York', 2020],
    ['America/New_York', 2000],
    ['America/Santiago', 2020],
    ['Asia/Kathmandu', 2020],
    ['Asia/Kathmandu', 1980],
    ['Asia/Jerusalem', 2020],
    ['Asia/Gaza', 2020],
    ['Australia/Lord_Howe', 2020],
    ['America/Sao_Paulo', 2020],
    ['America/Sao_Paulo', 2005],
    ['Africa/Casablanca', 2020],
    ['Pacific/Apia', 2005],
    ['Europe/Istanbul', 2010],
    ['UTC', 2020],
  ])('%s has from %d to 2035 the clocks of the IANA zone in ical.js', (timeZone, fromYear) => {
    const zone = readZone(writeTimeZone({ timeZone, fromYear, untilYear: 2035 }));
    const minutes = (2036 - fromYear) * 365 * 24 * 60;
    const local = fc
      .integer({ min: 0, max: minutes - 1 })
      .map((minute) =>
        Temporal.PlainDateTime.from({ year: fromYear, month: 1, day: 1 }).add({ minutes: minute }),
      );
    const hoursAroundJumps = jumps({ timeZone, fromYear }).flatMap((jump) =>
      [-180, -61, -1, 0, 61, 180].map((minute) => jump.add({ minutes: minute })),
    );
    for (const time of hoursAroundJumps) check(time);
    fc.assert(fc.property(local, check), { numRuns: 300 });

    function check(time: Temporal.PlainDateTime) {
      const possible = (['earlier', 'later'] as const).map(
        (disambiguation) =>
          time.toZonedDateTime(timeZone, { disambiguation }).offsetNanoseconds / 1e9,
      );
      const { year, month, day, hour, minute } = time;
      const read = new ICAL.Time({ year, month, day, hour, minute, second: 0 }, zone);
      // In the hour that happens twice or never, either offset is right.
      expect(possible, String(time)).toContain(zone.utcOffset(read));
    }
  });
});

function readZone(written: string): ICAL.Timezone {
  const component = new ICAL.Component(ICAL.parse(written) as unknown[]);
  return new ICAL.Timezone({ component, tzid: String(component.getFirstPropertyValue('tzid')) });
}

function jumps({ timeZone, fromYear }: { timeZone: string; fromYear: number }) {
  const found: Temporal.PlainDateTime[] = [];
  let at = Temporal.ZonedDateTime.from({ timeZone, year: fromYear, month: 1, day: 1 });
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.year > 2035) return found;
    found.push(next.toPlainDateTime());
    at = next;
  }
}
