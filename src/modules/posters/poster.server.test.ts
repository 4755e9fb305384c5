import fc from 'fast-check';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { typesetPdf } from '#platform/typeset/server.ts';
import { posterDesigns, posterFormats } from './poster.ts';
import { aDate, manyDates, testSource } from './testing/content.ts';
import { comparable, rasterise, readPdf } from './testing/read.ts';

type Photo = { bytes: Uint8Array; width: number; height: number };
const shapes = [
  [4000, 300],
  [100, 100],
  [600, 1200],
  [1600, 1000],
] as const;
let photos: (Photo | null)[] = [null];

beforeAll(async () => {
  const painted = shapes.map(async ([width, height]) => {
    const create = { width, height, channels: 3 as const, background: '#7a9' };
    return { width, height, bytes: await sharp({ create }).jpeg().toBuffer() };
  });
  photos = [null, ...(await Promise.all(painted))];
});

const make = async (of: Parameters<typeof testSource>[0]) =>
  readPdf((await typesetPdf(testSource(of))).pdf);

describe('whatever was typed', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'W'.repeat(200),
      'Donaudampfschifffahrtsgesellschaft'.repeat(5),
      'مرحبا بكم في الحي '.repeat(8),
      '🎉🎄 Fest',
      '#panic("x") $y$ *z* `code` @ref <label> \\ // /* <b>fett</b> {{x}}',
      'Fest',
    ),
    fc.string({ minLength: 1, maxLength: 200 }),
  );

  it(
    'it is one page that says what, when, where and its address',
    { timeout: 300_000 },
    async () => {
      const cases = fc.record({
        title: words,
        summary: words,
        count: fc.constantFrom(1, 2, 5, 12, 40),
        lang: fc.constantFrom('de' as const, 'en' as const),
        photo: fc.nat(4),
        emblem: fc.nat(4),
        design: fc.constantFrom(...posterDesigns),
        format: fc.constantFrom(...posterFormats),
        large: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(cases, async ({ title, summary, count, lang, photo, emblem, ...look }) => {
          const dates = count === 1 ? [aDate()] : manyDates(count);
          const read = await make({
            changes: {
              lang,
              dates,
              title: { text: title, lang },
              summary: { text: summary, lang },
              rhythm: count > 12 ? ['Jeden Dienstag, 18:30 bis 20:00 Uhr'] : [],
            },
            choice: look,
            picture: photos[photo] ?? null,
            emblem: photos[emblem] ?? null,
          });
          expect(read.pages).toBe(1);
          expect(read.outside).toEqual([]);
          const first = [...title.trim()].slice(0, 20).join('');
          // Whatever a font lacks is replaced, and right to left comes out in another order.
          if (/^[\w ]+$/.test(first)) expect(read.text).toContain(comparable(first));
          for (const said of [
            dates[0]!.time,
            'Ortsmitte',
            'heeren-werve.example/termine/maifeier',
          ]) {
            expect(read.text).toContain(comparable(said));
          }
          const day = count === 1 ? '1. Mai 2027' : lang === 'de' ? '5. Jan.' : '5 Jan';
          expect(read.text).toContain(comparable(day));
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe.each(posterDesigns)('the design %s', (design) => {
  it.each(posterFormats)(
    'as %s has a code that reads back at 150 and 300 dpi',
    { timeout: 120_000 },
    async (format) => {
      const read = await make({ choice: { design, format }, picture: photos[4] ?? null });
      for (const dpi of [150, 300]) {
        const { data, width, height } = await rasterise(read, dpi);
        // Two copies on a handout: a reader looks at one.
        const cut = format === 'a5' ? Math.floor(width / 2) : width;
        const left = new Uint8ClampedArray(
          await sharp(data, { raw: { width, height, channels: 4 } })
            .extract({ left: 0, top: 0, width: cut, height })
            .raw()
            .toBuffer(),
        );
        const found = jsQR(left, cut, height);
        expect(found?.data).toBe('https://heeren-werve.example/termine/maifeier');
        const { topLeftCorner: a, topRightCorner: b } = found!.location;
        const side = Math.hypot(a.x - b.x, a.y - b.y);
        const modules = 17 + 4 * found!.version;
        expect(((side / modules) * 25.4) / dpi).toBeGreaterThanOrEqual(0.5);
      }
    },
  );

  it('is tagged, with its title first and its pictures in words', async () => {
    const { info, tree, text } = await make({ choice: { design }, picture: photos[4] ?? null });
    expect(info).toMatchObject({ Title: 'Maifeier', Language: 'de' });
    const said = JSON.stringify(tree);
    expect(said).toContain('"H1"');
    expect(said).toContain('QR-Code: heeren-werve.example/termine/maifeier');
    expect(said).toContain('Menschen am Maibaum');
    const order = ['Maifeier', '1.Mai2027', '11:00bis18:00Uhr', 'MärkischeStraße', 'Mehr:'];
    const places = order.map((one) => text.indexOf(one));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each(posterFormats)('as %s breaks a title with hyphens at these alone', async (format) => {
    for (const title of ['Eltern-Kind-Treff', 'Ü-60-Spiele-Nachmittag']) {
      const changes = { title: { text: title, lang: 'de' as const } };
      const { pieces } = await make({ choice: { design, format }, changes });
      for (const part of title.split('-')) {
        expect(pieces.filter((piece) => piece.includes(part))).not.toEqual([]);
      }
    }
  });

  it.each(posterFormats.flatMap((format) => [false, true].map((large) => ({ format, large }))))(
    'as $format keeps all apart that is said of a full event (large: $large)',
    async ({ format, large }) => {
      const long = 'Bitte bringen Sie warme Kleidung und gute Laune für den ganzen Abend mit. ';
      const changes = {
        title: { text: 'Rund um den Weihnachtsbaum', lang: 'de' as const },
        rhythm: ['Jeden Freitag, 17:00 bis 19:00 Uhr'],
        dates: manyDates(4).map((date) => ({ ...date, note: long })),
        summary: { text: long.repeat(4), lang: 'de' as const },
        ...{ price: long, contact: long, access: long.repeat(2), dropIn: long },
        cancelled: { text: 'Abgesagt', reason: long.repeat(2) },
      };
      const choice = { design, format, large, extra: long.repeat(2).slice(0, 120) };
      const read = await make({ changes, choice, picture: photos[4] ?? null });
      expect(read.pages).toBe(1);
      expect(read.outside).toEqual([]);
      expect(read.overlapping).toEqual([]);
    },
  );

  it('says clearly that it is cancelled, and why', async () => {
    const cancelled = { text: 'Abgesagt', reason: 'Zu viel Regen.' };
    const { text } = await make({ choice: { design }, changes: { cancelled } });
    expect(text).toContain('Abgesagt');
    expect(text).toContain(comparable('Zu viel Regen.'));
  });
});
