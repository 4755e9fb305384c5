import { expect, it } from 'vitest';
import { emptyTrail, parsePoints, parseTrailForm, pointsText } from './form.ts';

const trail = { ...emptyTrail('a'), title: 'Bergbauweg' };

it.each([
  ['', null],
  ['3,2', 3200],
  ['3.25 km', 3250],
  ['12', 12_000],
  ['0', null],
])('a length of %j is %j metres', (walked, metres) => {
  expect(parseTrailForm({ ...trail, walked }).value).toMatchObject({ walked: metres });
});

it('a trail needs a name, a length that is one, and somebody for whom it is fit', () => {
  expect(
    parseTrailForm({ ...trail, title: ' ', walked: 'weit', kinds: ['fliegend'] }).errors,
  ).toEqual([
    { field: 'title', code: 'title_required' },
    { field: 'kinds', code: 'kinds_required' },
    { field: 'walked', code: 'length' },
  ]);
});

it('points of a way are lines as a map copies them', () => {
  const points = parsePoints('51.59, 7.72\n\nhttps://www.openstreetmap.org/#map=19/51.6/7.73');
  expect(points).toEqual([
    { latitude: 51.59, longitude: 7.72 },
    { latitude: 51.6, longitude: 7.73 },
  ]);
  expect(parsePoints(pointsText(points!))).toEqual(points);
  expect(parsePoints('')).toEqual([]);
  expect(parsePoints('51.59, 7.72\nan der Ecke')).toBeNull();
  expect(parsePoints('95, 7')).toBeNull();
});
