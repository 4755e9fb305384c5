import { expect, it } from 'vitest';
import { ownNameOf, sightLanguageOf, sightLanguages, translationState } from './languages.ts';

const at = (day: number) => new Date(Date.UTC(2026, 4, day));
const german = {
  title: 'Haus Heeren',
  teaser: 'Ein Schloss.',
  body: 'Seit 1605.',
  changedAt: at(3),
};
const english = {
  title: 'Heeren House',
  teaser: 'A castle.',
  body: 'Since 1605.',
  changedAt: at(4),
};

it.each([
  ['nobody has written it', undefined, 'missing'],
  ['its teaser is empty', { ...english, teaser: '' }, 'partial'],
  ['German was changed after it', { ...english, changedAt: at(2) }, 'outdated'],
  ['it has all that German has', english, 'complete'],
] as const)('where %2$s is said of a translation, %s', (_, text, state) => {
  expect(translationState({ german, text })).toBe(state);
});

it('a translation lacks nothing that German has not', () => {
  const text = { ...english, teaser: '' };
  expect(translationState({ german: { ...german, teaser: '' }, text })).toBe('complete');
});

it('the German text is not complete while something of it is not written', () => {
  expect(translationState({ german, text: german })).toBe('complete');
  const idea = { ...german, teaser: '', body: '' };
  expect(translationState({ german: idea, text: idea })).toBe('partial');
});

it('every language is one that the world knows, under a name of its own', () => {
  for (const language of sightLanguages) {
    expect(new Intl.Locale(language).toString()).toBe(language);
    expect(sightLanguageOf(language)).toBe(language);
  }
  expect(new Set(sightLanguages.map(ownNameOf)).size).toBe(sightLanguages.length);
  expect(sightLanguageOf('xx')).toBeNull();
});
