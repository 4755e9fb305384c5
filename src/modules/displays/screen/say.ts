import type { ScreenWord, ScreenWords } from '../messages/screen.ts';

export type Say = (word: ScreenWord, values?: Record<string, string>) => string;

/** Says the words of one language that came with the data. */
export function sayIn(words: ScreenWords): Say {
  return (word, values = {}) =>
    words[word].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
