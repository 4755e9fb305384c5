import { expect, it } from 'vitest';
import { findByName, organisationOptions } from './choices.ts';

const club = (name: string, slug = name.toLowerCase()) => ({ id: slug, name, slug });

it('tells two clubs of one name apart by their addresses, and only those', () => {
  const options = organisationOptions([
    club('Chor'),
    club('Skat', 'skat-1'),
    club('Skat', 'skat-2'),
  ]);
  expect(options.map(({ text }) => text)).toEqual(['Chor', 'Skat (skat-1)', 'Skat (skat-2)']);
});

it.each([
  ['', ['Schützenverein Heeren', 'Männerchor', 'Straßenfest e. V.']],
  ['schutzen', ['Schützenverein Heeren']],
  ['heeren verein', ['Schützenverein Heeren']],
  ['heeren chor', []],
  ['STRASSENFEST', ['Straßenfest e. V.']],
])('"%s" finds %s', (search, names) => {
  const all = ['Schützenverein Heeren', 'Männerchor', 'Straßenfest e. V.'].map((name) =>
    club(name),
  );
  expect(findByName(all, search).map(({ name }) => name)).toEqual(names);
});
