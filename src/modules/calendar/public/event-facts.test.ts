import { expect, test } from 'vitest';
import type { Place } from '#modules/places/index.ts';
import { eventFacts } from './event-facts.ts';
import type { StoredEvent, StoredSeries } from '../event/event.ts';
import { anOccurrence } from '../occurrence/occurrence.fixture.ts';
import type { PublicEvent } from './public-event.ts';

const office: Place = {
  id: 'p1',
  name: 'Stadtteilbüro',
  street: 'Mittelstraße 14',
  postalCode: '59174',
  town: 'Kamen',
  latitude: null,
  longitude: null,
  access: {},
  exclusive: true,
  venue: true,
};
const series = {
  id: 's1',
  localStart: '2026-11-24T18:30',
  timeZone: 'Europe/Berlin',
  allDay: false,
  durationMinutes: 90,
  differs: {},
  rrule: 'FREQ=MONTHLY;BYDAY=-1TU',
} as StoredSeries;
const occurrence = anOccurrence({ place: { id: 'p1', name: 'Stadtteilbüro', address: '' } });

function factsOf(changes: Partial<StoredEvent>, place = office) {
  const event = { price: {}, contact: {}, category: 'meeting', placeId: 'p1', ...changes };
  const found: PublicEvent = {
    event: event as StoredEvent,
    series: [series],
    coming: [occurrence],
    past: [],
    skipped: [],
    places: [place],
  };
  const facts = eventFacts({ found, occurrence, locale: 'de' });
  return Object.fromEntries(facts.map(({ term, lines }) => [term, lines]));
}

test('a series is said in words, a place with its address, and nothing unknown is listed', () => {
  expect(factsOf({})).toEqual({
    Wann: [{ text: 'Jeden letzten Dienstag im Monat, 18:30 bis 20:00 Uhr' }],
    Wo: [{ text: 'Stadtteilbüro' }, { text: 'Mittelstraße 14, 59174 Kamen' }],
    Art: [{ text: 'Treffen' }],
  });
});

test('a mail address in a contact can be pressed', () => {
  expect(factsOf({ contact: { de: 'Rund ums Dorf, dorf@example.org' } })['Kontakt']).toEqual([
    { text: 'Rund ums Dorf' },
    { text: 'dorf@example.org', href: 'mailto:dorf@example.org' },
  ]);
});

test('a known position opens the map of the phone, not of a third party', () => {
  const { Wo: where } = factsOf({}, { ...office, latitude: 51.5, longitude: 7.7 });
  expect(where?.[1]?.href).toBe('geo:51.5,7.7');
});
