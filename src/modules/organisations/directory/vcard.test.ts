import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { type StoredOrganisation } from '../organisation.ts';
import { unknownDetails } from '../entry/details.ts';
import { organisationJsonLd } from './json-ld.ts';
import { writeCards } from './vcard.ts';

const contact = { role: 'Vorsitz; Kasse', phone: '0151 123', mail: 'eva@example.org' };
const organisation: StoredOrganisation = {
  ...unknownDetails,
  ...{ id: '01a21d64-a698-7228-901f-1e8ade9f2036', slug: 'cafe', version: 1, deletedAt: null },
  updatedAt: new Date('2026-11-22T12:00:00Z'),
  name: 'Café „Müller, Meier & Söhne“; das mit dem sehr langen Namen und der Terrasse am Bach',
  kind: 'shop',
  category: 'gastronomy',
  street: 'Mittelstraße 14, Hof',
  postalCode: '59174',
  town: 'Kamen',
  phone: '02307 / 123-45',
  website: 'https://cafe.example/',
  opening: { mo: [{ from: '09:00', until: '24:00' }], tu: [{ from: '09:00', until: '24:00' }] },
  timesNote: { de: 'Im Januar zu\nEND:VCARD' },
  contacts: [
    { ...contact, name: 'Eva Muster', isPublic: true },
    { ...contact, name: 'Otto Geheim', isPublic: false },
  ],
};
const url = 'https://ort.example/vereine/cafe';
const text = writeCards({ organisation, locale: 'de', url });

/** What another program reads (RFC 6350). */
function read(): Record<string, unknown>[] {
  const parsed = ICAL.parse(text) as unknown as [string, unknown][];
  const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown as [
    string,
    [string, object, string, ...unknown[]][],
  ][];
  return cards.map(([, properties]) =>
    Object.fromEntries(properties.map(([name, , , ...values]) => [name, values[0]])),
  );
}

it('a card is read by another program as it was written, commas, semicolons and line ends in it', () => {
  const [card] = read();
  expect(card).toMatchObject({
    version: '4.0',
    kind: 'org',
    fn: organisation.name,
    adr: ['', '', 'Mittelstraße 14, Hof', 'Kamen', '', '59174', ''],
    tel: '02307 / 123-45',
    note: 'Öffnungszeiten:\nMontag bis Dienstag: 9:00–24:00 Uhr\nIm Januar zu\nEND:VCARD',
  });
});

it('persons have a card each, those alone who agreed to be named', () => {
  const [, ...persons] = read();
  expect(persons).toMatchObject([
    { fn: 'Eva Muster', title: 'Vorsitz; Kasse', email: 'eva@example.org' },
  ]);
  expect(text).not.toContain('Geheim');
});

it('no line is longer than 75 octets, and every one ends as the standard says', () => {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('search engines are told what it is, where, and when it is open', () => {
  expect(organisationJsonLd({ organisation, locale: 'de', url })).toMatchObject({
    '@type': 'LocalBusiness',
    address: { streetAddress: 'Mittelstraße 14, Hof', addressLocality: 'Kamen' },
    openingHoursSpecification: [
      { dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '23:59' },
      { dayOfWeek: 'https://schema.org/Tuesday' },
    ],
  });
});
