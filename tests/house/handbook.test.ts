import { expect, test } from 'vitest';
import { readSources } from './files.ts';
import { findUnknownLabels } from './handbook.ts';

test('the handbook calls everything as the pages do', () => {
  const labels = readSources(/^src\/.*\.ts$/)
    .filter(({ text }) => /\bdefineMessages\(/.test(text))
    .flatMap(({ text }) => [...text.matchAll(/'[\w.-]+':\s*'([^'\n]+)'/g)])
    .map(([, text = '']) => text);
  const pages = readSources(/^docs\/handbuch\/.*\.md$/);
  expect(pages.length).toBeGreaterThan(0);
  const unknown = pages.flatMap(({ path, text }) =>
    findUnknownLabels({ page: text, labels }).map((label) => `${path}: ${label}`),
  );
  expect(unknown).toEqual([]);
});

test('a label that no page has is found', () => {
  const labels = ['Speichern', 'Beginn', 'Ende', 'Noch nicht bestätigt ({count})'];
  const page =
    '**Beginn und Ende** eintragen, **Speichern**, dann **Sichern**. ' +
    '**Doch nicht:** unter **Noch nicht bestätigt**; **gesetzliche Feiertage**.';
  expect(findUnknownLabels({ page, labels })).toEqual(['Sichern']);
});
