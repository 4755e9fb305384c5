import { describe, expect, it } from 'vitest';
import { closureOn, type ClosureSpan } from './closure.ts';
import { stateHolidays } from './holidays.server.ts';
import { expandSeries, type SeriesRule } from '../rule/series.ts';

const officeHours: SeriesRule = {
  localStart: '2026-12-15T10:00',
  timeZone: 'Europe/Berlin',
  allDay: false,
  durationMinutes: 120,
  rrule: 'FREQ=WEEKLY;COUNT=4',
};
const closure = (changes: Partial<ClosureSpan> = {}): ClosureSpan => ({
  kind: 'own',
  name: { de: 'Winterpause' },
  startsOn: '2026-12-22',
  endsOn: '2027-01-03',
  ...changes,
});

describe('public holidays', () => {
  it('are eleven in North Rhine-Westphalia in 2026, each with its source', async () => {
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

  it('have names that English readers know', async () => {
    const days = await stateHolidays({ state: 'NW', year: 2026 });
    expect(days.find(({ date }) => date === '2026-10-03')?.name.en).toBe('Day of German Unity');
  });

  it('differ by state: All Saints is none in Berlin, and Women’s Day none in Heeren-Werve', async () => {
    const dates = async (state: string) =>
      (await stateHolidays({ state, year: 2026 })).map(({ date }) => date);
    expect(await dates('BE')).toContain('2026-03-08');
    expect(await dates('BE')).not.toContain('2026-11-01');
    expect(await dates('NW')).not.toContain('2026-03-08');
  });

  it('of a state that does not exist are refused', async () => {
    await expect(stateHolidays({ state: 'XX', year: 2026 })).rejects.toThrow(RangeError);
  });
});

describe('a closure', () => {
  const tuesdays = expandSeries(officeHours, { from: '2026-12-01', until: '2027-02-01' });
  const hit = (...closures: ClosureSpan[]) =>
    tuesdays.filter((date) => closureOn(date, closures)).map((date) => date.startsOn);

  it('hits the two Tuesdays of the winter break', () => {
    expect(hit(closure())).toEqual(['2026-12-22', '2026-12-29']);
  });

  it('holds on its first and its last day', () => {
    expect(hit(closure({ startsOn: '2026-12-15', endsOn: '2026-12-29' }))).toEqual([
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
    ]);
  });

  it('does not close anything where it is a school holiday', () => {
    expect(hit(closure({ kind: 'school_holiday' }))).toEqual([]);
  });

  it('that began first gives the reason where several are on', () => {
    const [date] = expandSeries(officeHours, { from: '2026-12-29', until: '2026-12-29' });
    const later = closure({ name: { de: 'Inventur' }, startsOn: '2026-12-29' });
    expect(closureOn(date!, [later, closure()])?.name).toEqual({ de: 'Winterpause' });
  });

  it.each([
    ['dancing into May until two at night is an evening in April', 360, false],
    ['a camp over Labour Day is on it', 2 * 1440, true],
  ])('%s', (_sentence, durationMinutes, isHit) => {
    const series = { ...officeHours, localStart: '2026-04-30T20:00', durationMinutes, rrule: null };
    const [date] = expandSeries(series, { from: '2026-04-30', until: '2026-04-30' });
    const labourDay = closure({ startsOn: '2026-05-01', endsOn: '2026-05-01' });
    expect(closureOn(date!, [labourDay]) !== null).toBe(isHit);
  });
});
