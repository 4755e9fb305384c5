import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCaption, type CaptionPart } from './compose.ts';
import { cutAtSentence } from './cut.ts';
import { readHashtags } from './hashtags.ts';
import { mostHashtags, mostInCaption } from './limits.ts';

const part = (changes: Partial<CaptionPart> = {}): CaptionPart => ({
  title: 'Rund ums Dorf',
  lines: { before: [], after: ['Ohne Anmeldung, einfach kommen'] },
  dates: ['Dienstag, 24. November, 18:30 bis 20:00 Uhr'],
  moreDates: (count) => `und ${count} weitere Termine`,
  place: 'Stadtteilbüro, Mittelstraße 14, 59174 Kamen',
  text: 'Offenes Treffen. Alle sind eingeladen.',
  url: 'heeren-werve.example/termine/rund-ums-dorf',
  ...changes,
});

describe('a caption', () => {
  it('reads like a notice on a door: what, when, where, what for, how', () => {
    const caption = composeCaption({
      parts: [part()],
      hashtags: ['HeerenWerve', 'Kamen'],
      credit: 'Foto: Renate Beispiel',
    });
    expect(caption).toBe(
      [
        'Rund ums Dorf',
        'Dienstag, 24. November, 18:30 bis 20:00 Uhr\nStadtteilbüro, Mittelstraße 14, 59174 Kamen',
        'Offenes Treffen. Alle sind eingeladen.',
        'Ohne Anmeldung, einfach kommen',
        'heeren-werve.example/termine/rund-ums-dorf',
        'Foto: Renate Beispiel',
        '#HeerenWerve #Kamen',
      ].join('\n\n'),
    );
  });

  it('says of forty dates the next ten, and how many more there are', () => {
    const dates = Array.from({ length: 40 }, (_, day) => `Tag ${day + 1}`);
    const caption = composeCaption({ parts: [part({ dates })], hashtags: [], credit: '' });
    expect(caption).toContain('Tag 10\nund 30 weitere Termine');
    expect(caption).not.toContain('Tag 11');
  });

  it('cuts the second language before the first, at the end of a sentence', () => {
    const text = 'Ein ganzer Satz steht hier. '.repeat(90);
    const caption = composeCaption({
      parts: [part({ text }), part({ title: 'Around the village', text })],
      hashtags: [],
      credit: '',
    });
    expect(caption.length).toBeLessThanOrEqual(mostInCaption);
    expect(caption).toContain('Around the village');
    expect(caption).toMatch(/steht hier\.\n\nOhne Anmeldung/);
  });

  const word = fc.string({ unit: 'grapheme', maxLength: 60 });
  const long = fc
    .array(
      fc.oneof(
        word,
        fc.constantFrom('مرحبا بالجميع', '👩‍👩‍👧‍👦', '#let x = 1', '<b>fett</b>', 'Ende. ', '🎉'),
      ),
      { maxLength: 120 },
    )
    .map((words) => words.join(' '));
  const anyPart = fc.record({
    title: long,
    text: long,
    dates: fc.array(fc.constantFrom('Dienstag, 24. November', 'Mittwoch'), {
      minLength: 1,
      maxLength: 40,
    }),
  });

  it('is never too long nor broken, and always says when and where', () => {
    fc.assert(
      fc.property(
        anyPart,
        fc.option(anyPart, { nil: null }),
        fc.array(word, { maxLength: 80 }),
        (german, english, words) => {
          const hashtags = readHashtags(words.join(' ')).tags;
          const parts = [part(german), ...(english ? [part(english)] : [])] as [
            CaptionPart,
            ...CaptionPart[],
          ];
          const caption = composeCaption({ parts, hashtags, credit: 'Foto: Renate' });
          expect(caption.length).toBeLessThanOrEqual(mostInCaption);
          expect(caption.isWellFormed()).toBe(true);
          expect(caption).toContain(german.dates[0]);
          expect(caption).toContain('Stadtteilbüro, Mittelstraße 14');
          expect(caption).toContain('heeren-werve.example/termine/rund-ums-dorf');
        },
      ),
    );
  });
});

describe('a text that is too long', () => {
  it.each([
    ['Ein Satz. Noch ein Satz.', 12, 'Ein Satz.'],
    ['Ein sehr langer Satz ohne Ende', 15, 'Ein sehr …'],
    ['Kuchen 👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 20, 'Kuchen 👩‍👩‍👧‍👦 …'],
    ['Tee مرحبا بالجميع في الحي', 14, 'Tee …'],
  ])('%j in %i signs is %j', (text, most, cut) => {
    expect(cutAtSentence(text, most)).toBe(cut);
  });

  it('never leaves half a sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 0, max: 90 }),
        (text, most) => {
          const cut = cutAtSentence(text, most);
          expect(cut.length).toBeLessThanOrEqual(most);
          if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe('hashtags', () => {
  it('are taken as people type them, each once', () => {
    expect(readHashtags('#HeerenWerve, kamen  #Kamen Straßenfest #2026 Rund-ums-Dorf')).toEqual({
      tags: ['HeerenWerve', 'kamen', 'Straßenfest'],
      refused: ['2026', 'Rund-ums-Dorf'],
    });
  });

  it('are at most thirty, and each is one for Instagram', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 90 }), (words) => {
        const { tags } = readHashtags(words.join(' '));
        expect(tags.length).toBeLessThanOrEqual(mostHashtags);
        for (const tag of tags) expect(tag).toMatch(/^(?=.*\p{L})[\p{L}\p{M}\p{N}_]{1,100}$/u);
      }),
    );
  });
});
