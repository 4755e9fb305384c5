import { expect, it } from 'vitest';
import { typesetPdf } from '#platform/typeset/server.ts';
import { readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import type { BookedDate, Booking } from '../booking/booking.ts';
import type { Room } from '../room/room.ts';
import { agreementSource } from './agreement.ts';
import { receiptSource } from './receipt.ts';
import { reportSource } from './report.ts';

const booking: Booking = {
  ...{ id: 'b', roomId: 'r', organisationId: null, club: 'Skatclub #1 $x$', name: 'Renate Muster' },
  ...{ mail: 'renate@example.org', phone: '02307 1', purpose: 'Spieleabend', persons: 12 },
  ...{ locale: 'de', state: 'approved', requestedAt: new Date(0), decidedAt: null, reason: '' },
  version: 1,
};
const room: Room = {
  ...{ id: 'r', placeId: 'p', name: 'Stadtteilbüro', address: 'Mittelstraße 14, 59174 Kamen' },
  ...{ access: {}, capacity: 30, equipment: {}, opening: {}, approval: 'hand', version: 1 },
  rules: { de: 'Um 22 Uhr ist Schluss.' },
  checklist: { de: '- Fenster zu\n- Licht aus' },
  terms: {},
  ...{ setUpMinutes: 30, clearMinutes: 15, deletedAt: null },
};
const dates = Array.from({ length: 52 }, (_, week): BookedDate => {
  const startsAt = new Date(Date.parse('2026-12-01T17:00:00Z') + week * 7 * 86_400_000);
  const endsAt = new Date(startsAt.getTime() + 7_200_000).toISOString();
  const day = endsAt.slice(0, 10);
  return {
    ...{
      reason: {},
      id: String(week),
      startsAt: startsAt.toISOString(),
      endsAt,
      startsOn: day,
      endsOn: day,
    },
    ...{ allDay: false, timeZone: 'Europe/Berlin', state: 'scheduled' },
    ...{ holiday: null, status: 'published' },
  };
});
const district = {
  name: 'Heeren-Werve',
  carrier: { name: 'Stadt Kamen', street: 'Rathausplatz 1', postalCode: '59174', town: 'Kamen' },
};

it('the agreement is filled in with who, where, when and the rules of the room, on two pages for a year', async () => {
  const source = agreementSource({ booking, room, dates, district, locale: 'de' });
  const { pdf, pages } = await typesetPdf(source);
  const { text, isTagged, language } = await readPdf(pdf);
  expect(pages).toBeLessThanOrEqual(2);
  expect({ isTagged, language }).toEqual({ isTagged: true, language: 'de' });
  for (const said of [
    ...['Stadt Kamen', 'Skatclub #1 $x$', 'vertreten durch Renate Muster', 'Spieleabend'],
    ...['Dienstag, 1. Dezember 2026, 18:00 bis 20:00 Uhr', 'Um 22 Uhr ist Schluss.'],
    ...['Fenster zu', 'Unterschrift'],
  ]) {
    expect(text).toContain(squeezed(said));
  }
});

it('the agreement says what the district has written of its own, and the usual points otherwise', async () => {
  const own = { ...room, terms: { de: '1 Euro je Stunde für #Strom.\nEs gilt die Hausordnung.' } };
  const read = async (one: Room) => {
    const source = agreementSource({ booking, room: one, dates, district, locale: 'de' });
    return (await readPdf((await typesetPdf(source)).pdf)).text;
  };
  const usual = squeezed('nicht an andere weitergegeben');
  expect(await read(own)).toContain(squeezed('1 Euro je Stunde für #Strom.'));
  expect(await read(own)).not.toContain(usual);
  expect(await read(room)).toContain(usual);
});

it('an agreement for one private evening fits on one page', async () => {
  const [date] = dates;
  const privately = { ...booking, club: '', persons: null };
  const one = { ...room, rules: {}, setUpMinutes: 0, clearMinutes: 0 };
  const source = agreementSource({
    ...{ booking: privately, room: one, dates: [date!], district, locale: 'en' },
  });
  expect((await typesetPdf(source)).pages).toBe(1);
});

it('the receipt for a key says who has which key since when, twice on one sheet', async () => {
  const handover = {
    ...{ id: 'h', keyId: 'k', name: 'Renate Muster', reach: '02307 1', organisationId: null },
    ...{ dueOn: '2026-12-02', givenAt: new Date('2026-12-01T16:00:00Z'), givenBy: null },
    returnedAt: null,
  };
  const source = receiptSource({
    ...{ handover, holderOf: 'Skatclub', label: 'Haupttür 1', room: room.name },
    district: 'Heeren-Werve',
    ...{ locale: 'de', timeZone: 'Europe/Berlin' },
  });
  const { pdf, pages } = await typesetPdf(source);
  const { text } = await readPdf(pdf);
  expect(pages).toBe(1);
  expect(text.split(squeezed('Haupttür 1')).length).toBeGreaterThanOrEqual(3);
  expect(text).toContain(squeezed('Renate Muster, Skatclub'));
  expect(text).toContain(squeezed('Mittwoch, 2. Dezember 2026'));
});

it('the report is set, also of a time in which nothing took place', async () => {
  const row = {
    who: 'Chor',
    hours: '3,5',
    days: 2,
    dates: 2,
    byMonth: { '2026-03': '1,5', '2026-11': '2' },
  };
  const of = (rows: (typeof row)[]) =>
    typesetPdf(
      reportSource({
        table: {
          months: rows.length > 0 ? ['2026-03', '2026-11'] : [],
          rows,
          total: { hours: '3,5', dates: 2, byMonth: { '2026-03': '7,25', '2026-11': '2' } },
        },
        ...{ from: '2026-01-01', until: '2026-12-31', district: 'Heeren-Werve' },
        ...{ today: '2026-11-28', locale: 'de' },
      }),
    );
  const { text } = await readPdf((await of([row])).pdf);
  expect(text).toContain(squeezed('Chor'));
  // Hours month by month, with what all of them have together.
  for (const part of ['Stunden nach Monaten', '03/26', '11/26', '7,25']) {
    expect(text).toContain(squeezed(part));
  }
  expect((await of([])).pages).toBe(1);
});
