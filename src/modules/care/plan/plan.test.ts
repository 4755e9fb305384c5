import { expect, it } from 'vitest';
import { parsePlanForm } from './form.ts';
import { cares, dayText, isInSeason, plansOf, readMonthDay, seasonStart } from './plan.ts';

const summer = { seasonFrom: '05-01', seasonUntil: '10-15' };
const winter = { seasonFrom: '11-01', seasonUntil: '03-31' };

it.each([
  [summer, '2026-04-30', false],
  [summer, '2026-05-01', true],
  [summer, '2026-10-15', true],
  [summer, '2026-10-16', false],
  [winter, '2026-11-01', true],
  [winter, '2027-01-01', true],
  [winter, '2027-03-31', true],
  [winter, '2027-04-01', false],
])('a season has its days, also over the turn of the year (%o, %s)', (season, day, isIn) => {
  expect(isInSeason(season, day)).toBe(isIn);
});

it('a season began in the year before, where it goes over its turn', () => {
  expect(seasonStart(summer, '2026-06-01')).toBe('2026-05-01');
  expect(seasonStart(winter, '2027-01-05')).toBe('2026-11-01');
  expect(seasonStart(winter, '2026-11-05')).toBe('2026-11-01');
});

it('each kind has one plan for each care; what the team says counts', () => {
  const own = { kind: 'basket' as const, care: 'water' as const, everyDays: 1, ...summer };
  const plans = plansOf('basket', [{ ...own, version: 3 }]);
  expect(plans.map(({ care }) => care)).toEqual([...cares]);
  expect(plans[0]).toMatchObject({ everyDays: 1, version: 3 });
  expect(plans[2]).toMatchObject({ care: 'clean', everyDays: null, version: 0 });
});

it.each([
  ['1.5.', '05-01'],
  ['01.05', '05-01'],
  ['15. 10.', '10-15'],
  ['29.2.', '02-29'],
  ['31.4.', undefined],
  ['1.13.', undefined],
  ['Mai', undefined],
])('a day without a year, as people write it: "%s"', (text, day) => {
  expect(readMonthDay(text)).toBe(day);
  if (day) expect(readMonthDay(dayText(day))).toBe(day);
});

it('an empty number of days means: not at all; nought days are wrong', () => {
  const typed = { version: '0', kind: 'basket', care: 'water', seasonFrom: '1.5.' };
  const parse = (everyDays: string) =>
    parsePlanForm({ ...typed, seasonUntil: '15.10.', everyDays });
  expect(parse('').value?.everyDays).toBeNull();
  expect(parse('2').value?.everyDays).toBe(2);
  expect(parse('0').errors).toEqual([{ field: 'everyDays', code: 'days' }]);
});
