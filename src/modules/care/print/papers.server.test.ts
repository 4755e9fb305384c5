import { expect, it } from 'vitest';
import { typesetPdf } from '#platform/typeset/server.ts';
import { outside, readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import type { Sponsor } from '../sponsor/sponsor.ts';
import { plateSource, thanksSource } from './papers.ts';

const sponsor = (changes: Partial<Sponsor> = {}): Sponsor => ({
  ...{ id: 's', thingId: 't', kind: 'person', name: 'Erika Beispiel', mail: '', version: 1 },
  ...{ street: 'Beispielstraße 2', town: '59174 Kamen', shownSince: new Date(0), deletedAt: null },
  ...{ fromOn: '2026-05-18', untilOn: '2027-05-17', amountCents: 4990 },
  ...changes,
});
const paper = {
  thing: { name: 'Blumenampel 1: Märkische Straße', kind: 'basket' as const, number: '1' },
  district: {
    ...{ name: 'Heeren-Werve', branding: {}, carrier: { name: 'Beispielträger' } },
    contact: { street: 'Mittelstraße 14, 59174 Kamen' },
  },
  locale: 'de' as const,
};

it('the letter names what, how long and how much, on one page, and says that it is no receipt', async () => {
  const of = { ...paper, today: '2026-06-01', address: 'heeren-werve.example/blumen' };
  const read = await readPdf((await typesetPdf(thanksSource({ ...of, sponsor: sponsor() }))).pdf);
  expect(read).toMatchObject({ isTagged: true, language: 'de' });
  expect(read.pages).toHaveLength(1);
  expect(outside(read)).toEqual([]);
  for (const words of [
    ...['Guten Tag Erika Beispiel,', 'Beispielstraße 2', '18.05.2026', '17.05.2027', '49,90'],
    ...['Ihr Name steht dort', 'keine Zuwendungsbestätigung', 'heeren-werve.example/blumen'],
  ]) {
    expect(read.text).toContain(squeezed(words));
  }
});

it('a firm that does not want to be named is thanked as a firm, without an amount that nobody knows', async () => {
  const firm = sponsor({
    kind: 'firm',
    shownSince: null,
    amountCents: null,
    name: '#evil[x] & $y$',
  });
  const of = { ...paper, today: '2026-06-01', address: 'x.example/blumen', sponsor: firm };
  const read = await readPdf((await typesetPdf(thanksSource(of))).pdf);
  for (const words of ['Sehr geehrte Damen und Herren,', '#evil[x] & $y$', 'nirgends genannt']) {
    expect(read.text).toContain(squeezed(words));
  }
  expect(read.text).not.toContain('€');
});

it.each([
  'Otto',
  'Fördergemeinschaft der Kaufleute, Handwerker und Vereine in der Ortsmitte e. V.',
])('the plate holds the name "%s", and nothing of it is cut off', async (name) => {
  const source = plateSource({ ...paper, sponsor: sponsor({ name }) });
  const read = await readPdf((await typesetPdf(source)).pdf);
  expect(read.pages).toHaveLength(1);
  expect(outside(read)).toEqual([]);
  expect(read.text).toContain(squeezed(name));
});
