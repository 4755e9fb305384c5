import { describe, expect, it } from 'vitest';
import type { YearEntry, YearOverview } from '#modules/calendar/index.ts';
import {
  codesOn,
  fontsNotEmbedded,
  outside,
  readPdf,
  squeezed,
} from '#platform/typeset/testing/read-pdf.ts';
import type { District } from '#modules/districts/index.ts';
import { printYear } from './print.server.ts';

const district: District = {
  id: '1',
  slug: 'heeren-werve',
  name: 'Heeren-Werve',
  town: 'Kamen',
  postalCode: '59174',
  timeZone: 'Europe/Berlin',
  state: 'NW',
  about: {},
  contact: {},
  carrier: {},
  branding: {},
  unusedParts: [],
  isSuspended: false,
};

const entry = (day: string, changes: Partial<YearEntry> = {}): YearEntry => ({
  kind: 'date',
  days: [day],
  endsOn: null,
  title: { de: 'Maifeier' },
  state: 'planned',
  rank: 0,
  ...changes,
});

function overview(entries: YearEntry[], regular: YearOverview['regular'] = []): YearOverview {
  const months = Array.from({ length: 12 }, (_, at) => `2027-${String(at + 1).padStart(2, '0')}`);
  return {
    year: 2027,
    regular,
    months: months.map((month) => ({
      month,
      entries: entries
        .filter(({ days: [day] }) => day.startsWith(month))
        .map((one, rank) => ({ ...one, rank })),
    })),
  };
}

const print = (of: YearOverview, { locale = 'de' as 'de' | 'en', isForTeam = false } = {}) =>
  printYear({
    overview: of,
    district,
    origin: 'https://heeren-werve.example',
    locale,
    asOf: '2026-11-26',
    isForTeam,
  });

describe('the year on one A3', () => {
  const series = {
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    localStart: '2027-01-05T10:00',
    durationMinutes: 120,
    allDay: false,
    timeZone: 'Europe/Berlin',
    differs: {},
  } as never;

  it('says what is on each day, how long, whether it holds, holidays, and what is regular', async () => {
    const { pdf } = await print(
      overview(
        [
          entry('2027-05-01', { kind: 'public_holiday', title: { de: 'Maifeiertag' } }),
          entry('2027-05-01'),
          entry('2027-06-05', { endsOn: '2027-06-06', title: { de: 'Dorffest' } }),
          entry('2027-07-19', {
            kind: 'school_holiday',
            endsOn: '2027-08-31',
            title: { de: 'Sommerferien' },
          }),
          entry('2027-09-04', { state: 'cancelled', title: { de: 'Flohmarkt' } }),
          entry('2027-10-02', { state: 'tentative', title: { de: 'Kürbisfest' } }),
          entry('2027-10-09', { state: 'tentative', title: null }),
          entry('2027-12-04', {
            days: ['2027-12-04', '2027-12-11', '2027-12-18'],
            title: { de: 'Baum' },
          }),
        ],
        [{ title: { de: 'Stadtteilbüro geöffnet' }, isTentative: false, series: [series] }],
      ),
      { isForTeam: true },
    );
    const { text, pages, language, title, isTagged } = await readPdf(pdf);
    expect({ language, title, isTagged }).toEqual({
      language: 'de',
      title: 'Jahresübersicht 2027, Heeren-Werve',
      isTagged: true,
    });
    const [page] = pages;
    expect(Math.round((page!.width / 72) * 25.4)).toBe(420);
    expect(Math.round((page!.height / 72) * 25.4)).toBe(297);
    expect(page!.tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    // Twelve months, and what is regular.
    expect(page!.tags.filter((tag) => tag === 'H2')).toHaveLength(13);
    expect(page!.tags.filter((tag) => tag === 'LI').length).toBeGreaterThanOrEqual(9);
    for (const said of [
      'Sa 1. Maifeiertag',
      'Sa 1. Maifeier',
      'Sa 5. bis 6. Dorffest',
      'Mo 19. bis 31. Aug Sommerferien',
      'Flohmarkt (abgesagt)',
      'Kürbisfest (vorgemerkt)',
      'Sa 9. vergeben (vorgemerkt)',
      '4. 11. 18. Baum',
      'Stadtteilbüro geöffnet',
      'Jeden Dienstag, 10:00 bis 12:00 Uhr',
      'Schulferien',
      'Bitte nicht aushängen.',
      'Stand: Donnerstag, 26. November 2026',
    ]) {
      expect(text).toContain(squeezed(said));
    }
    expect(await fontsNotEmbedded(pdf)).toEqual([]);
  });

  it('without a date is an empty year with its days, in English too', async () => {
    for (const [locale, said] of [
      ['de', 'Kein Termin'],
      ['en', 'No date'],
    ] as const) {
      const { pages, text } = await readPdf((await print(overview([]), { locale })).pdf);
      expect(pages).toHaveLength(1);
      expect(text.split(squeezed(said))).toHaveLength(13);
      expect(text).not.toContain(squeezed('Schulferien'));
    }
  });

  it('calls no month empty in which something regular takes place', async () => {
    const title = { de: 'Stadtteilbüro geöffnet' };
    const office = overview([], [{ title, isTentative: false, series: [series] }]);
    const { text } = await readPdf((await print(office)).pdf);
    expect(text).toContain(squeezed('Nur Regelmäßiges'));
    expect(text).not.toContain(squeezed('Kein Termin'));
  });

  const evil = [
    'Weihnachtsbaumverkauf der Freiwilligen Feuerwehr',
    'مرحبا بكم',
    '#panic("x") $y$ *z* <b>',
    'W'.repeat(200),
    'Konzert 🎄',
    'Ein Titel von zweihundert Zeichen, der sich über viele Zeilen zieht '.repeat(3),
  ];

  it.each([24, 150, 300, 1200])(
    'with %i dates stays one page, in seven points and more',
    { timeout: 60_000 },
    async (count) => {
      const entries = Array.from({ length: count }, (_, at) => {
        const day = new Date(Date.UTC(2027, 0, 1 + Math.floor((at * 365) / count)));
        return entry(day.toISOString().slice(0, 10), {
          title: { de: `Nr${at}. ${evil[at % evil.length]}` },
        });
      });
      const found = await readPdf((await print(overview(entries))).pdf);
      expect(found.pages).toHaveLength(1);
      expect(outside(found)).toEqual([]);
      const { items } = found.pages[0]!;
      // The foot begins 14 mm above the edge.
      expect(items.filter(({ y, text }) => y < 40 && /Nr\d/.test(text))).toEqual([]);
      expect(Math.min(...items.map(({ size }) => size))).toBeGreaterThanOrEqual(6.99);
      const shown = entries.filter((_, at) => found.text.includes(`Nr${at}.`)).length;
      const left = [...found.text.matchAll(/…und(\d+)weitere/g)].reduce(
        (sum, [, n]) => sum + Number(n),
        0,
      );
      expect(shown + left).toBe(count);
      if (count <= 24) expect(left).toBe(0);
      if (count === 1200) expect(left).toBeGreaterThan(0);
    },
  );

  it('shows 300 dates of usual length all by name', { timeout: 60_000 }, async () => {
    const entries = Array.from({ length: 300 }, (_, at) => {
      const day = new Date(Date.UTC(2027, 0, 1 + Math.floor((at * 365) / 300)));
      return entry(day.toISOString().slice(0, 10), { title: { de: `Nr${at}. Konzert im Saal` } });
    });
    const { text } = await readPdf((await print(overview(entries))).pdf);
    for (const at of entries.keys()) expect(text).toContain(`Nr${at}.`);
  });

  it('leads to the calendar by its code', { timeout: 60_000 }, async () => {
    const { pdf } = await print(overview([]));
    expect(await codesOn(pdf, { page: 1, dpi: 150 })).toEqual([
      'https://heeren-werve.example/termine',
    ]);
  });
});
