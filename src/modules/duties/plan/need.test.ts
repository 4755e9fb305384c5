import { describe, expect, it } from 'vitest';
import type { PlannedDate } from '#modules/calendar/index.ts';
import { seriesDetails } from '../../../../tests/factories/event.ts';
import type { Shift } from '../shift/shift.ts';
import { listFree, willing, type Helper } from './able.ts';
import { needFindings, timeOfNeed } from './need.ts';
import { needOfWish, readHelpersWish } from './wish.ts';

const helper = (personId: string, changes: Partial<Helper> = {}): Helper => ({
  ...{ personId, skills: [], standsInFor: ['helper'] },
  ...changes,
});

describe('who can be asked to help', () => {
  const kind = 'helper' as const;

  it.each([
    ['says so', {}, [], true],
    ['says so for another kind', { standsInFor: ['office'] }, [], false],
    ['can do what it takes', { skills: ['keys', 'heavy'] }, ['keys'], true],
    ['cannot do what it takes', { skills: ['heavy'] }, ['keys'], false],
  ])('is whoever %s', (_, changes, skills, expected) => {
    expect(willing([helper('a', changes)], { kind, skills }).length > 0).toBe(expected);
  });

  const time = { startsAt: '2026-12-01T17:00:00Z', endsAt: '2026-12-01T19:00:00Z' };
  const shift = (personId: string, changes: Partial<Shift> = {}) =>
    ({
      ...{ startsAt: '2026-12-01T18:00:00.000Z', endsAt: '2026-12-01T20:00:00.000Z', isOn: true },
      people: [{ personId }],
      ...changes,
    }) as Shift;

  it.each([
    ['is free', [], [], 1],
    ['is away that day', [{ personId: 'a', fromOn: '2026-11-30', untilOn: '2026-12-01' }], [], 0],
    ['is away until the day before', [away('2026-11-30')], [], 1],
    ['is on duty then', [], [shift('a')], 0],
    ['is on duty right after', [], [shift('a', { startsAt: '2026-12-01T19:00:00.000Z' })], 1],
    ['would be, but it was called off', [], [shift('a', { isOn: false })], 1],
    ['is not the one on duty', [], [shift('b')], 1],
  ])('counts as free or not: %s', (_, absences, shifts, expected) => {
    const asked = { time: { ...time, day: '2026-12-01' }, absences, shifts };
    expect(listFree([helper('a')], asked)).toHaveLength(expected);
  });
});

function away(untilOn: string) {
  return { personId: 'a', fromOn: '2026-11-01', untilOn };
}

describe('helpers who are wished for', () => {
  it.each([
    ['', null],
    [' ', null],
    ['0', null],
    ['1', 1],
    [' 12 ', 12],
    ['50', 50],
    ['51', 'wrong'],
    ['-1', 'wrong'],
    ['1,5', 'wrong'],
    ['drei', 'wrong'],
  ])('%j is read as %s', (typed, expected) => {
    expect(readHelpersWish(typed)).toBe(expected);
  });

  const dates = ['2026-12-01', '2026-12-08', '2026-12-15'].map((day): PlannedDate => {
    const [startsAt, endsAt] = [`${day}T17:30:00Z`, `${day}T19:00:00Z`];
    return {
      ...{ originalLocal: `${day}T18:30`, startsAt, endsAt, startsOn: day, endsOn: day },
      ...{ rule: seriesDetails(), closure: null, takenFrom: startsAt, takenUntil: endsAt },
    };
  });
  const need = needOfWish(2, 'de');
  const found = (many: { willing: number; free: number[] }) =>
    needFindings({ need, dates, ...many, locale: 'de' });

  it('are too few on the dates on which too few are free, and on no others', () => {
    expect(found({ willing: 3, free: [2, 1, 0] })).toEqual([
      {
        ...{ startsAt: dates[1]!.startsAt, code: 'helpers', weight: 'asks' },
        text: 'Helfende: 2 gesucht, dann ist aber nur eine Person frei.',
      },
      {
        ...{ startsAt: dates[2]!.startsAt, code: 'helpers', weight: 'asks' },
        text: 'Helfende: 2 gesucht, dann ist aber niemand frei.',
      },
    ]);
  });

  it('are told once where nobody may be asked on any date', () => {
    expect(found({ willing: 0, free: [0, 0, 0] })).toHaveLength(1);
    expect(needFindings({ need, dates: [], willing: 0, free: [], locale: 'de' })).toEqual([]);
  });

  it('are needed for the part of the date that the duty says', () => {
    expect(timeOfNeed(dates[0]!, { part: { startsAfter: -60, lasts: 45 } })).toEqual({
      ...{ startsAt: '2026-12-01T16:30:00.000Z', endsAt: '2026-12-01T17:15:00.000Z' },
    });
  });
});
