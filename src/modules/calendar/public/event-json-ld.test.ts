import { describe, expect, test } from 'vitest';
import { eventJsonLd, jsonForScript } from './event-json-ld.ts';
import type { StoredEvent } from '../event/event.ts';
import { anOccurrence } from '../occurrence/occurrence.fixture.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';

const texts = { summary: {}, price: {} } as StoredEvent;
const say = (changes: Partial<Occurrence> = {}, price = '') =>
  eventJsonLd({
    event: { ...texts, price: { de: price } },
    occurrence: anOccurrence(changes),
    place: { name: 'Stadtteilbüro', street: 'Mittelstraße 14', postalCode: '59174', town: 'Kamen' },
    locale: 'de',
    url: 'https://example.org/termine/rund-ums-dorf/2026-11-24',
  });

test('a date says when on the clock of its place, and where', () => {
  expect(say()).toMatchObject({
    '@type': 'Event',
    startDate: '2026-11-24T18:30:00+01:00',
    endDate: '2026-11-24T20:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      address: { streetAddress: 'Mittelstraße 14', postalCode: '59174', addressLocality: 'Kamen' },
    },
  });
});

test('in summer the clock is two hours ahead', () => {
  const summer = say({ startsAt: '2027-05-01T09:00:00.000Z', endsAt: '2027-05-01T16:00:00.000Z' });
  expect(summer.startDate).toBe('2027-05-01T11:00:00+02:00');
});

test('a moved date says when it was planned', () => {
  expect(say({ moved: true, startsAt: '2026-11-25T17:30:00.000Z' })).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2026-11-24T18:30:00+01:00',
    startDate: '2026-11-25T18:30:00+01:00',
  });
});

test('a cancelled date is cancelled, also when it had been moved before', () => {
  expect(say({ moved: true, state: 'cancelled' }).eventStatus).toBe(
    'https://schema.org/EventCancelled',
  );
});

test('days without times are dates, and the last day is included', () => {
  const market = say({ allDay: true, startsOn: '2026-12-05', endsOn: '2026-12-06' });
  expect(market).toMatchObject({ startDate: '2026-12-05', endDate: '2026-12-06' });
});

describe('a price is only told where the words leave no doubt', () => {
  test.each([
    ['Eintritt frei', { isAccessibleForFree: true, offers: { price: '0' } }],
    ['kostenlos', { isAccessibleForFree: true }],
    ['8 Euro', { isAccessibleForFree: false, offers: { price: '8.00', priceCurrency: 'EUR' } }],
    ['7,50 €', { offers: { price: '7.50' } }],
  ])('%s', (price, expected) => {
    expect(say({}, price)).toMatchObject(expected);
  });

  test.each(['', '5 Euro, Kinder frei', 'Spende erbeten'])('%s says nothing', (price) => {
    expect(say({}, price)).not.toHaveProperty('offers');
  });
});

test('no text can end the script it stands in, and it reads back as it was', () => {
  const evil = '</script><script>alert(1)</script><!-- & \u2028';
  const json = jsonForScript({ name: evil });
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json)).toEqual({ name: evil });
});
