import { describe, expect, it } from 'vitest';
import { fallsOn, isAbsent, type Rhythm, type Standing } from './standing.ts';

const standing = (rhythm: Rhythm, more: Partial<Standing> = {}): Standing => ({
  ...{ id: 's', personId: 'p', fromOn: '2026-12-01', untilOn: null, rhythm },
  ...more,
});

function tuesdays(one: Standing, { from, count }: { from: string; count: number }): string[] {
  return Array.from({ length: count }, (_, week) =>
    new Date(Date.parse(from) + week * 7 * 86_400_000).toISOString().slice(0, 10),
  ).filter((date) => fallsOn({ standing: one, date }));
}

describe('a standing assignment', () => {
  it('of every second week holds through new year and summer time', () => {
    const second = standing({ everyWeeks: 2 });
    const dates = tuesdays(second, { from: '2026-12-01', count: 60 });
    expect(dates.slice(0, 4)).toEqual(['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12']);
    expect(dates).toContain('2027-03-23');
    expect(dates).toContain('2027-04-06');
    expect(dates).toHaveLength(30);
  });

  it('counts weeks from Monday on, whatever day it begins on', () => {
    const thursday = standing({ everyWeeks: 2 }, { fromOn: '2026-12-03' });
    expect(tuesdays(thursday, { from: '2026-12-01', count: 4 })).toEqual(['2026-12-15']);
    const sunday = standing({ everyWeeks: 2 }, { fromOn: '2026-12-06' });
    expect(tuesdays(sunday, { from: '2026-12-01', count: 4 })).toEqual(['2026-12-15']);
  });

  it.each([
    [{ nth: [1] }, ['2026-12-01', '2027-01-05', '2027-02-02']],
    [{ nth: [5] }, ['2026-12-29']],
    [{ nth: [-1] }, ['2026-12-29', '2027-01-26', '2027-02-23']],
    [{ nth: [4, -1] }, ['2026-12-22', '2026-12-29', '2027-01-26', '2027-02-23']],
  ])('of %j falls on its place in the month, once', (rhythm, dates) => {
    expect(tuesdays(standing(rhythm), { from: '2026-12-01', count: 13 })).toEqual(dates);
  });

  it('holds from its first to its last day', () => {
    const short = standing({ everyWeeks: 1 }, { untilOn: '2026-12-15' });
    expect(tuesdays(short, { from: '2026-11-24', count: 6 })).toEqual([
      ...['2026-12-01', '2026-12-08', '2026-12-15'],
    ]);
  });
});

it('who is on holiday is away on the first and on the last day of it', () => {
  const absences = [{ personId: 'p', fromOn: '2026-12-24', untilOn: '2027-01-02' }];
  const away = (day: string) => isAbsent({ absences, personId: 'p', day });
  expect(['2026-12-23', '2026-12-24', '2027-01-02', '2027-01-03'].map(away)).toEqual([
    ...[false, true, true, false],
  ]);
  expect(isAbsent({ absences, personId: 'q', day: '2026-12-24' })).toBe(false);
});
