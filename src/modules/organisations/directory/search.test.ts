import { describe, expect, it } from 'vitest';
import { letterOf, wordsOf } from './fold.ts';
import { searchEntries, soughtWords, vocabularyOf, type DirectoryEntry } from './search.ts';

const entries = [
  'Buchhandlung Schulte',
  'Bäckerei Groß',
  'Kleingartenverein Abendsonne',
  'Fahrradwerkstatt',
  'Café Müller',
  'Naturfreunde',
].map((name): DirectoryEntry => ({
  ...{ id: name, slug: '', name, category: 'retail', address: '', phone: '' },
  ...{ letter: letterOf(name), updatedAt: new Date(0), words: wordsOf(name) },
  stems: name === 'Naturfreunde' ? ['wander'] : [],
}));
const vocabulary = vocabularyOf(entries);

/** As if every word were its own stem, and only one text said anything. */
function find(search: string) {
  const sought = soughtWords(search).map((word) => ({
    word,
    stems: word === 'der' ? [] : [word],
  }));
  const { entries: found, guessed } = searchEntries({ entries, vocabulary, sought });
  return { names: found.map(({ name }) => name), guessed };
}

describe('the search in the directory', () => {
  it.each([
    ['schulte', 'Buchhandlung Schulte'],
    ['garten', 'Kleingartenverein Abendsonne'],
    ['BACKEREI gross', 'Bäckerei Groß'],
    ['cafe', 'Café Müller'],
    ['der Bäckerei', 'Bäckerei Groß'],
  ])('finds %j by its words, in whatever letters', (search, name) => {
    expect(find(search)).toEqual({ names: [name], guessed: [] });
  });

  it.each([
    ['buchhandlng', 'Buchhandlung Schulte'],
    ['shculte', 'Buchhandlung Schulte'],
    ['Bäkerei', 'Bäckerei Groß'],
    ['farradwerkstadt', 'Fahrradwerkstatt'],
    ['natrufreunde', 'Naturfreunde'],
    ['kleingaten', 'Kleingartenverein Abendsonne'],
    ['schulte buchandlung', 'Buchhandlung Schulte'],
  ])('forgives the slip in %j, and says so', (search, name) => {
    const { names, guessed } = find(search);
    expect(names).toEqual([name]);
    expect(guessed).toHaveLength(1);
  });

  it.each(['xyz', 'Bus', 'Zahnarzt', 'Bäckerei Schulte', '?!'])(
    'finds nothing for %j',
    (search) => {
      expect(find(search).names).toEqual([]);
    },
  );

  it('guesses at nothing that somebody has written exactly so', () => {
    const sought = [{ word: 'müler', stems: ['mull', 'wander'] }];
    const { entries: found, guessed } = searchEntries({ entries, vocabulary, sought });
    expect(found.map(({ name }) => name)).toEqual(['Café Müller', 'Naturfreunde']);
    expect(guessed).toEqual([]);
  });
});

it.each([
  ['Äpfel & Co', 'A'],
  ['Öko-Laden', 'O'],
  ['„Rund ums Dorf“', 'R'],
  ['1. FC Heeren', '#'],
  ['Ђура', '#'],
])('%s stands under %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});
