import { describe, expect, test } from 'vitest';
import { closedOn, closureHits, heldDespite, type Holiday } from './holidays.ts';
import { stateHolidays } from './holidays.server.ts';
import { expandSeries, type SeriesRule } from './series.ts';

const officeHours: SeriesRule = {
  localStart: '2026-12-15T10:00',
  timeZone: 'Europe/Berlin',
  allDay: false,
  durationMinutes: 120,
  rrule: 'FREQ=WEEKLY;COUNT=4',
};
const occurrences = expandSeries(officeHours, { from: '2026-12-01', until: '2027-02-01' });
const betweenTheYears = {
  startsOn: '2026-12-22',
  endsOn: '2027-01-03',
  name: { de: 'Winterpause', en: 'Winter break' },
};

describe('holidays and closures', () => {
  test('North Rhine-Westphalia keeps eleven public holidays in 2026', async () => {
    const days = await stateHolidays({ state: 'NW', year: 2026 });
    expect(days.map(({ date }) => date.slice(5)).join(' ')).toBe(
      '01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26',
    );
    expect(days.find(({ date }) => date === '2026-05-14')).toEqual({
      date: '2026-05-14',
      name: { de: 'Christi Himmelfahrt', en: 'Ascension Day' },
      source: 'date-holidays DE-NW',
      year: 2026,
    });
  });

  test('3 October has a name that English readers know', async () => {
    const days = await stateHolidays({ state: 'NW', year: 2026 });
    expect(days.find(({ date }) => date === '2026-10-03')?.name.en).toBe('Day of German Unity');
  });

  test('All Saints is none in Berlin, and Women’s Day none in Heeren-Werve', async () => {
    const dates = async (state: string) =>
      (await stateHolidays({ state, year: 2026 })).map(({ date }) => date);
    expect(await dates('BE')).toContain('2026-03-08');
    expect(await dates('BE')).not.toContain('2026-11-01');
    expect(await dates('NW')).not.toContain('2026-03-08');
  });

  test('a state that does not exist is said so', async () => {
    await expect(stateHolidays({ state: 'XX', year: 2026 })).rejects.toThrow(RangeError);
  });

  test('the office hours of two Tuesdays fall into the winter break', () => {
    const hits = closureHits(occurrences, [betweenTheYears]);
    expect(hits.map(({ occurrence }) => occurrence.startsOn)).toEqual(['2026-12-22', '2026-12-29']);
  });

  test('a closure holds on its first and its last day', () => {
    const hits = closureHits(occurrences, [{ startsOn: '2026-12-15', endsOn: '2026-12-29' }]);
    expect(hits.map(({ occurrence }) => occurrence.startsOn)).toEqual([
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
    ]);
  });

  test.each([
    ['hold', ['2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05'], 0],
    ['skip', ['2026-12-15', '2027-01-05'], 0],
    ['mark', ['2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05'], 2],
  ] as const)('a series that should %s does', (policy, dates, marked) => {
    const held = heldDespite({ occurrences, closures: [betweenTheYears], policy });
    expect(held.map(({ occurrence }) => occurrence.startsOn)).toEqual(dates);
    expect(held.filter(({ closure }) => closure !== null)).toHaveLength(marked);
  });

  test('dancing into May is an evening in April; a camp over Labour Day is not', () => {
    const labourDay: Holiday = {
      date: '2026-05-01',
      name: { de: 'Maifeiertag', en: 'Labour Day' },
      source: 'test',
      year: 2026,
    };
    const hits = (durationMinutes: number) => {
      const series = {
        ...officeHours,
        localStart: '2026-04-30T20:00',
        durationMinutes,
        rrule: null,
      };
      const dates = expandSeries(series, { from: '2026-04-30', until: '2026-04-30' });
      return closureHits(dates, [closedOn(labourDay)]).length;
    };
    expect(hits(360)).toBe(0);
    expect(hits(2 * 1440)).toBe(1);
  });
});
