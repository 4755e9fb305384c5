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
    const wrong: string[] = [];
    for (let today = '2024-01-01'; today < '2034-01-01'; today = addDays({ day: today, days: 1 })) {
      const { christmas, maifeier, treeFridays, notices, ...year } = exampleYear(today);
      const coming = [
        christmas.windows[23]!,
        maifeier.coming,
        year.planting,
        year.watering.until,
        addDays({ day: year.discovering, days: 1 }),
        year.heldSaturday,
        year.draftDay,
      ];
      const past = [maifeier.last, year.since, ...Object.values(notices)];
      const written = christmas.writtenDown <= today && christmas.writtenDown < treeFridays[1][0]!;
      const holds = coming.every((day) => day >= today) && past.every((day) => day < today);
      if (!holds || !written || christmas.windows.length !== 24) wrong.push(today);
    }
    expect(wrong).toEqual([]);
  });
});
