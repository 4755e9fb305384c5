import fc from 'fast-check';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatDate } from '#platform/i18n/index.ts';
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
  const hard = fc.constantFrom(
    'W'.repeat(200),
    'Donaudampfschifffahrtsgesellschaft'.repeat(5),
    'مرحبا بكم في الحي '.repeat(8),
    '🎉🎄 Fest',
    '#panic("x") $y$ *z* `code` @ref <label> \\ // /* <b>fett</b> {{x}}',
  );

  it('it is one page, with all dates or where they stand', { timeout: 300_000 }, async () => {
    const words = fc.oneof(hard, fc.string({ minLength: 1, maxLength: 200 }));
    const cases = fc.record({ title: words, summary: words, photo: fc.nat(4), ...looks });
    await fc.assert(
      fc.asyncProperty(cases, async ({ title, summary, photo, count, lang, ...look }) => {
        const changes = {
          ...datesOf(count),
          lang,
          title: { text: title, lang },
          summary: { text: summary, lang },
        };
        const read = await make({ changes, choice: look, picture: photos[photo] ?? null });
        expect(read.pages).toBe(1);
        expect(read.outside).toEqual([]);
        expectWhenAndWhere({ read, changes });
      }),
      { numRuns: 30 },
    );
  });

  /** Signs of all kinds that a title may be made of, and a font of ours has. */
  const titleWords = fc.constantFrom(
    ...['Größe', 'Übung', 'Eltern-Kind-Treff', 'Ü-60-Café', 'für', 'Straßenfest', '&', 'Maifeier'],
    ...['Kräuter-', 'und', 'Blumenbörse', 'naïve', 'Żubrówka', '24/7', '„Komm!“', '🎉', '🎄'],
  );
  const titles = fc.oneof(
    fc.array(titleWords, { minLength: 1, maxLength: 30 }).map((all) => all.join(' ').slice(0, 200)),
    fc.constantFrom('لقاء الحي مع الشاي', 'لقاء 🎉 الحي'),
  );

  it('it says each of its texts', { timeout: 300_000 }, async () => {
    const cases = fc.record({ title: titles, photo: fc.nat(4), ...looks });
    await fc.assert(
      fc.asyncProperty(cases, async ({ title, photo, count, lang, ...look }) => {
        const summary = 'Mit Musik, Kaffee und Kuchen: süß & herzhaft.';
        const extra = 'Mit Kinderprogramm – für Groß und Klein';
        const changes = {
          ...datesOf(count),
          lang,
          title: { text: title, lang },
          summary: { text: summary, lang },
          price: '5 €, ermäßigt 3 €',
          contact: 'Renate Beispiel, renate@heeren-werve.example',
        };
        const choice = { ...look, extra };
        const read = await make({ changes, choice, picture: photos[photo] ?? null });
        const clusters = [...title.trimEnd()];
        // Long titles are cut, but not to less than what is a title still.
        const said = clusters.length <= 40 ? title : clusters.slice(0, 20).join('');
        expect(readable(read.text), title).toContain(readable(comparable(said)));
        if (said !== title && !read.text.includes(comparable(title))) {
          expect(read.text, 'what is cut says so').toContain('…');
        }
        const facts = [changes.price, changes.contact, 'Stufenlos erreichbar', 'einfach kommen'];
        for (const one of [extra, ...facts]) expect(read.text).toContain(comparable(one));
        // The sign at the door says what, when and where; large letters and long titles leave less room.
        if (look.format !== 'tuer' && !look.large && said === title && count < 12) {
          expect(read.text).toContain(comparable(summary));
        }
        expectWhenAndWhere({ read, changes });
      }),
      { numRuns: 40 },
    );
  });

  const looks = {
    count: fc.constantFrom(1, 2, 5, 12, 40),
    lang: fc.constantFrom('de' as const, 'en' as const),
    design: fc.constantFrom(...posterDesigns),
    format: fc.constantFrom(...posterFormats),
    large: fc.boolean(),
  };

  const datesOf = (count: number) => ({
    dates: count === 1 ? [aDate()] : manyDates(count),
    rhythm: count > 12 ? ['Jeden Dienstag, 18:30 bis 20:00 Uhr'] : [],
  });

  function expectWhenAndWhere({
    read,
    changes: { dates, lang, rhythm },
  }: {
    read: Awaited<ReturnType<typeof make>>;
    changes: ReturnType<typeof datesOf> & { lang: 'de' | 'en' };
  }) {
    const address = 'heeren-werve.example/termine/maifeier';
    const place = ['Ortsmitte', 'Märkische Straße, 59174 Kamen'];
    for (const said of [dates[0]!.time, ...rhythm, ...place, address]) {
      expect(read.text).toContain(comparable(said));
    }
    const days = dates.map(({ date, day }) =>
      comparable(dates.length === 1 ? day : formatDate({ date, style: 'shortDate', locale: lang })),
    );
    const missing = days.filter((day) => !read.text.includes(day));
    expect(days.length - missing.length).toBeGreaterThanOrEqual(Math.min(days.length, 2));
    const all = lang === 'de' ? 'Alle Termine:' : 'All dates:';
    expect(read.text.includes(comparable(all + address))).toBe(missing.length > 0);
  }
});

/** Right to left comes out of a reader in either order, and a letter with dots as several: then, which letters there are. */
const readable = (text: string) => {
  const letters = text.match(/\p{Script=Arabic}/gu);
  return letters ? [...new Set(letters)].sort().join('') : text;
};

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

  it('breaks a title between all of its words, also between a quote and another', async () => {
    const title = '„Komm!“ „Komm!“';
    const changes = { title: { text: title, lang: 'de' as const } };
    expect((await make({ changes, choice: { design } })).text).toContain(comparable(title));
  });

  it('says day, time and place so large that they are read from two metres', async () => {
    const { page } = await make({ choice: { design }, picture: photos[4] ?? null });
    const { items } = await page.getTextContent();
    for (const said of ['Samstag', '1. Mai 2027', '11:00 bis 18:00 Uhr', 'Ortsmitte']) {
      const item = items.find((one) => 'str' in one && one.str.replace(/\u00a0/g, ' ') === said);
      // Capitals of Atkinson Hyperlegible are 0.67 of the size: 6 mm, a three-hundredth of the distance.
      expect(item && 'str' in item && item.height, said).toBeGreaterThanOrEqual(26);
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

  it.each(posterFormats)('as %s says of a date that it is elsewhere', async (format) => {
    const note = 'Bitte warme Kleidung mitbringen und gute Laune für den ganzen Abend.';
    const changes = {
      rhythm: ['Jeden Dienstag, 18:30 bis 20:00 Uhr'],
      dates: manyDates(36).map((date, index) => (index ? date : { ...date, note, place: 'Park' })),
    };
    const { text } = await make({ choice: { design, format }, changes });
    expect(text).toContain('Park');
  });

  it('says clearly that it is cancelled, and why', async () => {
    const cancelled = { text: 'Abgesagt', reason: 'Zu viel Regen.' };
    const { text } = await make({ choice: { design }, changes: { cancelled } });
    expect(text).toContain('Abgesagt');
    expect(text).toContain(comparable('Zu viel Regen.'));
  });
});
