import { expect, it } from 'vitest';
import { askAboutPosition, emptyPlace, parsePlaceForm } from './forms.ts';

const office = emptyPlace({ id: 'a', name: 'Stadtteilbüro' });

it.each([
  ['51.5906, 7.7226', 51.5906, 7.7226],
  ['51,5906 7,7226', 51.5906, 7.7226],
  ['51.5906 7.7226', 51.5906, 7.7226],
  ['', null, null],
])('takes the position %j as maps copy it', (position, latitude, longitude) => {
  expect(parsePlaceForm({ ...office, position }).place).toMatchObject({ latitude, longitude });
});

it.each(['Märkische Straße', '151.5, 107.7', '51.5', '51.5, 200'])(
  'says that %j is no position',
  (position) => {
    expect(parsePlaceForm({ ...office, position }).errors).toEqual([
      { field: 'position', code: 'position' },
    ]);
  },
);

it('needs a name that can be seen, and a German postal code or none', () => {
  expect(parsePlaceForm({ ...office, name: '\u200b', postalCode: '5917' }).errors).toEqual([
    { field: 'name', code: 'name_required' },
    { field: 'postalCode', code: 'postal_code' },
  ]);
});

it('asks once about a position that is odd, and never takes one beyond the pole', () => {
  const position = '53.7047, 7.1472';
  const elsewhere = { kind: 'elsewhere', metres: 237_400 } as const;
  const question = { field: 'position', code: 'position_elsewhere', kilometres: 237 };
  expect(askAboutPosition({ position, asked: '' }, elsewhere)).toEqual(question);
  expect(askAboutPosition({ position, asked: position }, elsewhere)).toBeNull();
  const beyond = { kind: 'turned', meant: { latitude: 7, longitude: 95 } } as const;
  expect(askAboutPosition({ position: '95, 7', asked: '95, 7' }, beyond)).toMatchObject({
    ...{ code: 'position_turned', meant: '7, 95' },
  });
});

it('tells whoever pastes a short link of a map where to find the position', () => {
  const position = 'https://maps.app.goo.gl/abc123';
  expect(parsePlaceForm({ ...office, position }).errors).toEqual([
    { field: 'position', code: 'position_address' },
  ]);
});
