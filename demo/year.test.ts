import { describe, expect, it } from 'vitest';
import { addDays } from './days.ts';
import { exampleYear } from './year.ts';

const table = [
  {
    today: '2026-11-22',
    maifeier: '2027-05-01',
    christmas: 2026,
    tree: '2026-11-27',
    watering: 2027,
  },
  {
    today: '2026-12-24',
    maifeier: '2027-05-01',
    christmas: 2026,
    tree: '2026-11-27',
    watering: 2027,
  },
  {
    today: '2026-12-25',
    maifeier: '2027-05-01',
    christmas: 2027,
    tree: '2027-11-26',
    watering: 2027,
  },
  {
    today: '2026-12-31',
    maifeier: '2027-05-01',
    christmas: 2027,
    tree: '2027-11-26',
    watering: 2027,
  },
  {
    today: '2027-05-01',
    maifeier: '2027-05-01',
    christmas: 2027,
    tree: '2027-11-26',
    watering: 2027,
  },
  {
    today: '2027-05-02',
    maifeier: '2028-05-01',
    christmas: 2027,
    tree: '2027-11-26',
    watering: 2027,
  },
  {
    today: '2028-02-29',
    maifeier: '2028-05-01',
    christmas: 2028,
    tree: '2028-12-01',
    watering: 2028,
  },
  {
    today: '2027-09-30',
    maifeier: '2028-05-01',
    christmas: 2027,
    tree: '2027-11-26',
    watering: 2027,
  },
  {
    today: '2027-10-01',
    maifeier: '2028-05-01',
    christmas: 2027,
    tree: '2027-11-26',
    watering: 2028,
  },
];

describe('the example year', () => {
  it.each(table)('looks ahead from $today', ({ today, maifeier, christmas, tree, watering }) => {
    const year = exampleYear(today);
    expect(year.maifeier.coming).toBe(maifeier);
    expect(year.christmas.year).toBe(christmas);
    expect(year.treeFridays[1][0]).toBe(tree);
    expect(year.watering).toEqual({ from: `${watering}-05-18`, until: `${watering}-09-30` });
  });

  it('puts the Fridays round the tree where they were in 2024', () => {
    expect(exampleYear('2024-11-01').treeFridays[1]).toEqual([
      '2024-11-29',
      '2024-12-06',
      '2024-12-13',
      '2024-12-20',
    ]);
  });

  it('has the fourth Sunday in Advent on Christmas Eve in 2023', () => {
    expect(exampleYear('2023-11-01').christmas.carols).toBe('2023-12-24');
  });

  it('knows on any day of ten years what comes, what was and what is held', () => {
    for (let today = '2024-01-01'; today < '2034-01-01'; today = addDays({ day: today, days: 1 })) {
      const year = exampleYear(today);
      const { christmas } = year;
      expect(christmas.windows).toHaveLength(24);
      expect(christmas.windows[23]! >= today).toBe(true);
      expect(christmas.writtenDown <= today).toBe(true);
      expect(christmas.writtenDown < year.treeFridays[1][0]!).toBe(true);
      expect(year.maifeier.last < today && year.maifeier.coming >= today).toBe(true);
      expect(year.since < today).toBe(true);
      expect(addDays({ day: year.discovering, days: 1 }) >= today).toBe(true);
      for (const coming of [year.planting, year.watering.until, year.heldSaturday, year.draftDay])
        expect(coming >= today).toBe(true);
      for (const appeared of Object.values(year.notices)) expect(appeared < today).toBe(true);
    }
  });
});
