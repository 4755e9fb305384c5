import { describe, expect, it } from 'vitest';
import { guessLines } from './line-count.ts';

const lines = (text: string, of: Partial<Parameters<typeof guessLines>[0]> = {}) =>
  guessLines({ bold: '', text, width: 14, ...of });

describe('the guess of lines', () => {
  it('fills a line, and goes on in the next one between words', () => {
    expect(lines('Konzert im Saal')).toBe(1);
    expect(lines('Konzert im großen Saal der Gemeinde')).toBe(2);
    expect(lines('Konzert im großen Saal der Gemeinde, '.repeat(3))).toBeGreaterThan(3);
  });

  it('leaves room for what stands before the text, and for the indent of the other lines', () => {
    expect(lines('Konzert im großen Saal')).toBe(1);
    expect(lines('Konzert im großen Saal', { bold: '11. bis 23.' })).toBe(2);
    const long = 'Konzert im großen Saal '.repeat(8);
    expect(lines(long, { hanging: 5 })).toBeGreaterThan(lines(long));
  });

  it('parts what is longer than a line, where it may be parted too', () => {
    expect(lines('W'.repeat(40))).toBe(3);
    expect(lines('WWWWWWWWWW\u200b'.repeat(5))).toBe(5);
  });

  it('says one line of nothing', () => {
    expect(lines('')).toBe(1);
  });
});
