import { expect, it } from 'vitest';
import { nameOfValue, valueOfName } from './named-choice.ts';

const options = [
  { value: '1', text: 'Chor Heeren' },
  { value: '2', text: 'Schützenverein' },
  { value: '3', text: 'Skatrunde' },
  { value: '4', text: 'skatrunde' },
];

it.each([
  ['Chor Heeren', '1'],
  ['  chor   heeren ', '1'],
  ['SCHÜTZENVEREIN', '2'],
  ['Schu\u0308tzenverein', '2'],
  ['Chor', null],
  ['', null],
  // Two are called so: nobody guesses.
  ['Skatrunde', null],
])('%s is %s', (name, value) => {
  expect(valueOfName(options, name)).toBe(value);
});

it('shows the name of what is chosen, and what nobody is called as it was typed', () => {
  expect(nameOfValue(options, '2')).toBe('Schützenverein');
  expect(nameOfValue(options, 'Chör')).toBe('Chör');
  expect(nameOfValue(options, '')).toBe('');
});
