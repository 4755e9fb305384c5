import { expect, it } from 'vitest';
import { readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import { type StoredOrganisation } from '../organisation.ts';
import { organisationCategories } from '../entry/categories.ts';
import { unknownDetails } from '../entry/details.ts';
import { printDirectory } from './print.server.ts';

const subjects = [
  'Bäckerei',
  'Schreinerei',
  'Turnverein',
  'Praxis',
  'Gasthof',
  'Kiosk',
  'Beratung',
];

function entry(number: number): StoredOrganisation {
  const spans = [{ from: '09:00', until: '12:30' }];
  return {
    ...unknownDetails,
    id: `01a21d64-a698-7228-901f-${String(number).padStart(12, '0')}`,
    ...{ slug: `e-${number}`, version: 1, updatedAt: new Date(0), deletedAt: null, kind: 'shop' },
    name: `${subjects[number % subjects.length]} Muster ${number}`,
    category: organisationCategories[number % organisationCategories.length]!,
    ...{ street: `Mittelstraße ${number}`, postalCode: '59174', town: 'Kamen' },
    ...{ phone: '030 23125 031', website: 'https://www.muster.example/ein/langer/weg' },
    description: { de: 'Was wir **können**: vieles. '.repeat(number % 4) },
    opening: { mo: spans, tu: spans, th: [...spans, { from: '14:30', until: '18:00' }] },
    consultation: number % 5 === 0 ? { fr: spans } : {},
    timesNote: number % 6 === 0 ? { de: 'In den Ferien nach Vereinbarung.' } : {},
    contacts: [
      { name: `Eva ${number}`, role: 'Leitung', phone: '', mail: 'e@example.org', isPublic: true },
      { name: `Geheim ${number}`, role: '', phone: '', mail: '', isPublic: false },
    ],
    accessFeatures: number % 3 === 0 ? ['step_free', 'toilet'] : [],
    languages: number % 7 === 0 ? ['tr', 'en'] : [],
  };
}

const district = { name: 'Heeren-Werve', town: 'Kamen', branding: {} };
const print = (entries: StoredOrganisation[]) =>
  printDirectory({ entries, district, locale: 'de', asOf: '2026-11-27' });

it('the booklet names each of 86 entries under its section and in the index, with its page', async () => {
  const entries = Array.from({ length: 86 }, (_, number) => entry(number));
  const { pdf, pages } = await print(entries);
  const read = await readPdf(pdf);
  expect(read.pages).toHaveLength(pages);
  expect(read).toMatchObject({ isTagged: true, language: 'de' });
  for (const { width, height } of read.pages) {
    expect([width, height].map(Math.round)).toEqual([420, 595]);
  }
  const texts = read.pages.map(({ items }) => items.map(({ text }) => text).join(' '));
  const page = texts.findIndex((text) => text.includes('Eva 17 ')) + 1;
  expect(page).toBeGreaterThan(1);
  expect(texts[page - 1]).toContain('Donnerstag');
  const index = texts.slice(texts.findLastIndex((text) => text.includes('Namensverzeichnis')));
  expect(index.join(' ')).toMatch(new RegExp(`Praxis Muster 17[ .]+${page} `));
  for (const { name } of entries) {
    expect(read.text).toContain(squeezed(name));
    expect(squeezed(index.join(' '))).toContain(squeezed(name));
  }
  expect(read.text).not.toContain('Geheim');
});

it('a directory of 1,000 entries is set too', async () => {
  const entries = Array.from({ length: 1000 }, (_, number) => entry(number));
  const { pages } = await print(entries);
  expect(pages).toBeGreaterThan(100);
}, 120_000);

it('an entry that says nothing, one that says far too much, and none at all can be printed', async () => {
  const long = { ...entry(1), access: { de: 'Langer Hinweis. '.repeat(600) } };
  const empty = { ...entry(2), ...unknownDetails, category: 'clubs' as const };
  const evil = { ...entry(3), name: '#panic("x") \\ $ @foo <b> 🎉 اسم' };
  expect((await print([long, empty, evil])).pages).toBeGreaterThan(3);
  expect((await print([])).pages).toBe(1);
});
