import { expect, test } from 'vitest';
import { newId } from '#platform/ids.ts';
import { emptySign, parseSignForm, valuesOfSign } from './form.ts';

const typed = emptySign({ id: newId(), placeId: newId(), heading: 'Haus Heeren' });

test.each([
  ['', null],
  ['184,50', 18_450],
  ['184.5', 18_450],
  ['1.184,50 €', 118_450],
  ['1184', 118_400],
  ['0', 0],
])('costs typed as "%s"', (cost, costCents) => {
  expect(parseSignForm({ ...typed, cost }).value).toMatchObject({ costCents });
});

test.each([
  ['cost', 'viel', 'cost'],
  ['cost', '-3', 'cost'],
  ['width', '39', 'side'],
  ['height', '2001', 'side'],
  ['width', '15 cm', 'side'],
  ['heading', '  ', 'heading_required'],
  ['state', 'lost', 'state_unknown'],
  ['placeId', '', 'place_required'],
  ['fixing', 'x'.repeat(121), 'sign_long'],
] as const)('%s cannot be "%s"', (field, value, code) => {
  const { errors } = parseSignForm({ ...typed, [field]: value });
  expect(errors).toMatchObject([{ field, code }]);
});

test('what is stored is shown as it was typed', () => {
  const { value } = parseSignForm({ ...typed, cost: '12,30', paidBy: 'Stadt' });
  const stored = { ...value!, id: typed.id, number: 3, stateAt: new Date(0), version: 4 };
  const shown = valuesOfSign({ ...stored, deletedAt: null });
  expect(shown).toEqual({ ...typed, version: '4', cost: '12,30', paidBy: 'Stadt' });
});
