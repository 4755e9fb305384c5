import { expect, it } from 'vitest';
import { emptyPlace, parsePlaceForm } from './forms.ts';

const office = emptyPlace({ id: 'a', name: 'Stadtteilbüro' });

it.each([
  ['51.5906, 7.7226', 51.5906, 7.7226],
  ['51,5906 7,7226', 51.5906, 7.7226],
  ['51.5906 7.7226', 51.5906, 7.7226],
  ['', null, null],
])('takes the position %j as maps copy it', (position, latitude, longitude) => {
  expect(parsePlaceForm({ ...office, position }).place).toMatchObject({ latitude, longitude });
});

it.each(['Märkische Straße', '151.5, 7.7', '51.5', '95, 7', '51.5, 200'])(
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
