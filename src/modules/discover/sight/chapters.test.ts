import { expect, it } from 'vitest';
import { toPlainText } from '#platform/richtext/index.ts';
import { chaptersOf } from './chapters.ts';

const read = (markdown: string) =>
  chaptersOf(markdown).map(({ id, title, text }) => [id, title, toPlainText(text)]);

it('headings open chapters, each with an address of its own', () => {
  expect(
    read('Vorab.\n\n## Der Bau\n\n1605.\n\n### Turm\n\nHoch.\n\n## Der Bau\n\nNoch einmal.'),
  ).toEqual([
    ['', '', 'Vorab.'],
    ['der-bau', 'Der Bau', '1605.\n\nTurm\n\nHoch.'],
    ['der-bau-2', 'Der Bau', 'Noch einmal.'],
  ]);
});

it('a text without headings is one chapter, and no text none', () => {
  expect(read('Nur ein Absatz.')).toEqual([['', '', 'Nur ein Absatz.']]);
  expect(read('')).toEqual([]);
});

it('a chapter whose title has no letter we can write is still found', () => {
  expect(read('## 東京\n\nText.\n\n## ?\n\nMehr.')[1]?.[0]).toBe('kapitel-2');
});
