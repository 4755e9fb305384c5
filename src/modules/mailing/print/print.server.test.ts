import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evilText } from '#platform/richtext/evil-text.fixture.ts';
import {
  codesOn,
  fontsNotEmbedded,
  outside,
  readPdf,
  squeezed,
} from '#platform/typeset/testing/read-pdf.ts';
import type { DateList, ListItem } from '../letter/date-list.ts';
import { aDateList, anItem } from '../letter/date-list.fixture.ts';
import { printDateList } from './print.server.ts';

const print = (list: DateList, { locale = 'de' as 'de' | 'en', isLarge = false } = {}) =>
  printDateList({ list, locale, isLarge, asOf: '2026-11-26' });

const read = async (...of: Parameters<typeof print>) => readPdf((await print(...of)).pdf);

/** Signs as a set: right-to-left words are read in another order, and ligatures are taken apart. */
const signs = (text: string) => new Set(squeezed(text.normalize('NFKC')));

describe('the date list on paper', () => {
  it('says what the mail says: dates with time, place and price, notices, greeting, contact', async () => {
    const { text, title, language, isTagged } = await read(aDateList());
    expect({ title, language, isTagged }).toEqual({
      title: 'Termine im Dezember 2026, 1. bis 31. Dezember 2026',
      language: 'de',
      isTagged: true,
    });
    for (const said of [
      'Heeren-Werve',
      'Termine im Dezember 2026',
      '1. bis 31. Dezember 2026',
      'Liebe Nachbarinnen und Nachbarn',
      'Dienstag, 1. Dezember',
      'Rund ums Dorf',
      '18:30 bis 20:00 Uhr',
      'ohne Anmeldung',
      'Sa., 5. Dez. bis So., 6. Dez.',
      'Kirchplatz, Heerener Straße 144',
      'Eintritt frei',
      'Regelmäßig',
      'Dienstags, 1., 8., 15. und 22. Dezember',
      '62 Blumenampeln haben den Sommer überstanden',
      'heeren-werve.example/meldungen/blumenampeln',
      'So erreichen Sie uns',
      'Mittelstraße 14',
      '02307 555-0100',
      'buero@heeren-werve.example',
      'Stand: Donnerstag, 26. November 2026',
      'Seite 1 von 1',
    ]) {
      expect(text).toContain(squeezed(said));
    }
  });

  it('says in words what is cancelled or moved, why, and when it had been planned', async () => {
    const { text } = await read(aDateList());
    for (const said of [
      'Abgesagt',
      'Grund: Die Kursleiterin ist krank.',
      'Verschoben',
      'Ursprünglich geplant: Donnerstag, 10. Dezember, 19:00 Uhr',
    ]) {
      expect(text).toContain(squeezed(said));
    }
  });

  it('speaks English, and says which texts are not', async () => {
    const { text, language } = await read(aDateList(), { locale: 'en' });
    expect(language).toBe('en');
    for (const said of ['Festival of lights', 'Tuesday 1 December', 'Cancelled', 'Page 1 of 1']) {
      expect(text).toContain(squeezed(said));
    }
  });

  it('without a date is a friendly sheet with the way to more', async () => {
    const { text, pages } = await read(aDateList({ items: [], notices: [] }));
    expect(pages).toHaveLength(1);
    expect(text).toContain(squeezed('In diesem Zeitraum steht kein Termin im Kalender.'));
    expect(text).toContain(squeezed('Fragen Sie im Stadtteilbüro'));
  });

  it('has a heading for each day, and carries all its fonts', async () => {
    const { pdf } = await print(aDateList());
    const { pages } = await readPdf(pdf);
    const { tags } = pages[0]!;
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    // Four days, what is regular, notices, contact.
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(7);
    expect(tags.filter((tag) => tag === 'H3')).toHaveLength(6);
    expect(tags.filter((tag) => tag === 'Figure')).toHaveLength(2);
    expect(await fontsNotEmbedded(pdf)).toEqual([]);
  });

  it('says where a link of the greeting leads, since nobody can press it', async () => {
    const greeting = {
      de: 'Alles im [Kalender](/termine), bei der [Stadt](https://www.kamen.example/a/), auf https://x.example.',
    };
    const { text } = await read(aDateList({ greeting }));
    expect(text).toContain(
      squeezed('Kalender (heeren-werve.example/termine), bei der Stadt (kamen.example/a), auf'),
    );
    expect(text).toContain(squeezed('auf https://x.example.'));
  });

  it('never leaves the way to the office alone on a page', { timeout: 120_000 }, async () => {
    for (const closing of [{}, { de: 'Bis bald!' }]) {
      for (let count = 8; count < 30; count++) {
        const items = Array.from({ length: count }, (_, at) =>
          anItem({ slug: `t${at}`, startsOn: `2026-12-${String(at + 1).padStart(2, '0')}` }),
        );
        const { pages } = await read(aDateList({ items, notices: [], greeting: {}, closing }));
        const last = pages
          .at(-1)!
          .items.map(({ text }) => text)
          .join(' ');
        expect(last, `${count} dates`).toMatch(/18:30|Bis bald/);
      }
    }
  });

  it.each([150, 300])(
    'leads to calendar and mailing list by codes, printed at %i dpi',
    { timeout: 120_000 },
    async (dpi) => {
      for (const isLarge of dpi === 150 ? [false, true] : [false]) {
        const { pdf, pages } = await print(aDateList({ items: [] }), { isLarge });
        expect(await codesOn(pdf, { page: pages, dpi })).toEqual([
          'https://heeren-werve.example/termine',
          'https://heeren-werve.example/terminliste',
        ]);
      }
    },
  );

  it('that is a few lines too long for its page is set a little smaller', async () => {
    const itemsOf = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        anItem({ slug: `t${at}`, startsOn: `2026-12-${String(at + 1).padStart(2, '0')}` }),
      );
    const lists = await Promise.all(
      Array.from({ length: 14 }, (_, at) =>
        read(aDateList({ items: itemsOf(at + 4), notices: [], greeting: {}, closing: {} })),
      ),
    );
    const sizes = lists
      .filter(({ pages }) => pages.length === 1)
      .map(({ pages }) => pages[0]!.items.find((item) => item.text.startsWith('18:30'))!.size);
    expect(Math.max(...sizes)).toBeCloseTo(11);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.5);
    expect(new Set(sizes).size).toBeGreaterThan(1);
    // Once it needs two pages all the same, it is as large as ever.
    const long = lists.at(-1)!;
    expect(long.pages.length).toBeGreaterThan(1);
    expect(long.pages[0]!.items.find((item) => item.text.startsWith('18:30'))!.size).toBeCloseTo(
      11,
    );
  });

  it('of a month with two dates a day needs no more than four sheets, in letters of 11 points', async () => {
    const items = Array.from({ length: 60 }, (_, at) =>
      anItem({ slug: `t${at}`, startsOn: `2026-12-${String((at % 30) + 1).padStart(2, '0')}` }),
    );
    const { pages } = await read(aDateList({ items }));
    expect(pages.length).toBeLessThanOrEqual(4);
    const titles = pages.flatMap((page) => page.items.filter(({ y }) => y > 60));
    expect(
      Math.min(...titles.filter(({ text }) => /Uhr/.test(text)).map(({ size }) => size)),
    ).toBeCloseTo(11);
  });

  it('in large print has 18 points and more', async () => {
    const { pages } = await read(aDateList(), { isLarge: true });
    const small = pages
      .flatMap(({ items, height }) => items.filter(({ y }) => y > 60 && y < height - 120))
      .filter(({ size }) => size < 14);
    expect(small.map(({ text }) => text)).toEqual([]);
    expect(pages.flatMap(({ items }) => items).some(({ size }) => size === 18)).toBe(true);
  });

  it('keeps headings with what stands under them: none is the last of its page', async () => {
    const items = Array.from({ length: 60 }, (_, at) =>
      anItem({ slug: `t${at}`, startsOn: `2026-12-${String((at % 30) + 1).padStart(2, '0')}` }),
    );
    for (const isLarge of [false, true]) {
      const { pages } = await read(aDateList({ items }), { isLarge });
      expect(pages.length).toBeGreaterThan(2);
      for (const { items: found } of pages) {
        const lowest = found.filter(({ y }) => y > 60).sort((a, b) => a.y - b.y)[0];
        expect(lowest?.text).not.toMatch(/Dezember$/);
      }
    }
  });

  it(
    'loses no date and stays within its pages, whatever is written and however much',
    { timeout: 240_000 },
    async () => {
      const title = fc.oneof(
        evilText,
        fc.constantFrom(
          '#panic("x") $y$ *z* `code` @ref <label> // /* <b>fett</b>',
          'مرحبا بكم في الحي',
          'Tanz 🎄 im Advent 👨‍👩‍👧',
          'W'.repeat(200),
          'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen '.repeat(4),
          `https://example.org/${'a/'.repeat(90)}`,
          'Ein ganz gewöhnlicher Titel, der zwei Zeilen lang ist '.repeat(3),
        ),
      );
      const item = fc.record({
        title,
        summary: title,
        note: title,
        reason: title,
        price: title,
        place: title,
        state: fc.constantFrom<ListItem['state']>('planned', 'moved', 'cancelled'),
        day: fc.integer({ min: 1, max: 31 }),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(item, { maxLength: 12 }),
          fc.constantFrom(1, 1, 1, 25),
          fc.constantFrom<'de' | 'en'>('de', 'en'),
          fc.boolean(),
          fc.constantFrom<DateList['arrangement']>('day', 'category'),
          async (drawn, times, locale, isLarge, arrangement) => {
            const items = Array.from({ length: times }, () => drawn)
              .flat()
              .map(({ day, place, ...of }, at) =>
                anItem({
                  slug: `t${at}`,
                  startsOn: `2026-12-${String(day).padStart(2, '0')}`,
                  state: of.state,
                  title: { de: `Nr${at}: ${of.title}` },
                  summary: { de: of.summary },
                  note: { de: of.note },
                  reason: { de: of.reason },
                  price: { de: of.price },
                  place: { name: place, address: '' },
                }),
              );
            const list = aDateList({
              items,
              arrangement,
              greeting: { de: drawn[0]?.summary ?? '' },
            });
            const { pdf, pages: count } = await print(list, { locale, isLarge });
            const found = await readPdf(pdf);
            expect(outside(found)).toEqual([]);
            expect(found.pages).toHaveLength(count);
            expect(count).toBeLessThanOrEqual(2 + items.length * (isLarge ? 2.5 : 1));
            for (const at of items.keys()) expect(found.text).toContain(`Nr${at}:`);
            const said = signs(found.text);
            for (const { title: own } of items) {
              const lost = [...signs(own.de ?? '')].filter(
                (sign) => /[\p{Script=Latin}\p{N}\p{Script=Arabic}]/u.test(sign) && !said.has(sign),
              );
              // What no font of ours has is told by a diamond.
              if (!found.text.includes('◊')) expect(lost).toEqual([]);
            }
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it('of 300 dates has so many pages, and all of them', async () => {
    const items = Array.from({ length: 300 }, (_, at) =>
      anItem({
        slug: `t${at}`,
        title: { de: `Termin${at}.` },
        startsOn: `2026-12-${String((at % 30) + 1).padStart(2, '0')}`,
      }),
    );
    const found = await read(aDateList({ items }));
    expect(found.pages.length).toBeGreaterThan(8);
    expect(found.pages.length).toBeLessThan(25);
    for (const { title } of items) expect(found.text).toContain(title.de);
    expect(found.text).toContain(`Seite${found.pages.length}von${found.pages.length}`);
  });
});
