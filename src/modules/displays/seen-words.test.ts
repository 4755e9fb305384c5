import { expect, test } from 'vitest';
import { isSilent, seenWords } from './seen-words.ts';

const now = new Date('2026-11-24T12:00:00Z');

test.each([
  [0, 'Der Bildschirm hat sich gerade eben gemeldet.', false],
  [3, 'Der Bildschirm hat sich zuletzt vor 3 Minuten gemeldet.', false],
  [60, 'Der Bildschirm hat sich zuletzt vor einer Stunde gemeldet.', false],
  [61, 'Der Bildschirm hat sich zuletzt vor einer Stunde gemeldet.', true],
  [60 * 24 * 3, 'Der Bildschirm hat sich zuletzt vor 3 Tagen gemeldet.', true],
])('%i minutes ago', (minutes, words, silent) => {
  const seenAt = new Date(now.getTime() - minutes * 60_000);
  expect(seenWords({ seenAt, now, locale: 'de' })).toBe(words);
  expect(isSilent({ seenAt, now })).toBe(silent);
});
