import { expect, it } from 'vitest';
import { kilometresIn, speedWords, timeWords } from './words.ts';

it('a way is told in kilometres and in minutes or hours, and at what speed that is reckoned', () => {
  const locale = 'de';
  expect(kilometresIn({ metres: 3249, locale })).toBe('3,2');
  expect(timeWords({ metres: 2000, kind: 'walking', locale })).toBe('30 Minuten zu Fuß');
  expect(timeWords({ metres: 3250, kind: 'wheelchair', locale })).toBe(
    '1:05 Stunden mit dem Rollstuhl',
  );
  expect(speedWords({ kinds: ['walking', 'bicycle'], locale })).toBe(
    '4 km in der Stunde zu Fuß und 12 km in der Stunde mit dem Rad',
  );
});
