import { expect, test } from 'vitest';
import { gatherNumbered } from './numbered.ts';

const titled = (title: string) => ({ title, category: 'christmas' });
const gathered = (...titles: string[]) =>
  gatherNumbered(titles, titled).map((one) =>
    typeof one === 'string' ? one : `${one.name}: ${one.things.length}`,
  );

test('the windows of Advent stand together, where the first of them stood', () => {
  const [one, two, three] = [1, 2, 3].map((at) => `Adventsfenster ${at}: Haus ${at}`);
  expect(gathered('Markt', one!, 'Konzert', two!, three!)).toEqual([
    'Markt',
    'Adventsfenster: 3',
    'Konzert',
  ]);
});

test.each([
  ['two are no long list', ['Fenster 1', 'Fenster 2']],
  ['years are no numbers', ['Maifeier 2026', 'Maifeier 2027', 'Maifeier 2028']],
  ['without a number nothing is numbered', ['Markt', 'Markt', 'Markt']],
  ['a number in front is no name', ['1. Mai', '2. Mai', '3. Mai']],
  ['a time of day after the colon is none', ['Treff: um 5', 'Treff: um 6', 'Treff: um 7']],
  ['different names', ['Abend 1', 'Morgen 2', 'Mittag 3']],
])('%s', (_, titles) => {
  expect(gathered(...titles).toSorted()).toEqual(titles.toSorted());
});

test('names are the same in small and large letters, and with "Nr."', () => {
  expect(gathered('Konzert Nr. 1', 'konzert 2', 'Konzert #3')).toEqual(['Konzert: 3']);
});

test('what is of another category stands by itself', () => {
  const categories = ['christmas', 'christmas', 'meeting', 'christmas'];
  const things = categories.map((category, at) => ({ title: `Fenster ${at}`, category }));
  const [group, ...rest] = gatherNumbered(things, (one) => one);
  expect(group).toMatchObject({ name: 'Fenster', things: { length: 3 } });
  expect(rest).toEqual([things[2]]);
});
