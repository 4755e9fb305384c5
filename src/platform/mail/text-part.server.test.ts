import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { preparePart } from './text-part.server.ts';

const places = ['platz-eins', 'platz-zwei'];

test('a text whose places are filled reads as if it had been written in one', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.constantFrom('\n', '\r\n', ' ', '.', '\n.\n', '=', 'ä ', '\t\n', '-'.repeat(200), ...places),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const text = pieces.join('').replace(/[\p{Cc}\p{Cs}]/gu, (c) => (c === '\n' ? c : ''));
      const values = {
        'platz-eins': 'https://example.org/terminliste/meine/abc=def',
        'platz-zwei': `https://example.org/${'ü'.repeat(60)}`,
      };
      const part = preparePart({ type: 'text/plain', text, places })(values);
      expect(part.split('\r\n').every((line) => line.length <= 76)).toBe(true);
      expect(part).toMatch(/^[\x20-\x7e\r\n\t]*$/);
      const read = await simpleParser(part);
      const expected = text
        .replaceAll('platz-eins', values['platz-eins'])
        .replaceAll('platz-zwei', values['platz-zwei']);
      expect((read.text ?? '').replace(/\n+$/, '')).toBe(expected.replace(/\n+$/, ''));
    }),
    { numRuns: 60 },
  );
});
