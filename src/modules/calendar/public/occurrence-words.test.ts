import { expect, test } from 'vitest';
import { anOccurrence } from '../occurrence/occurrence.fixture.ts';
import { dayWord, oClock, shortSpan, tileOf, timeWords, whenWords } from './occurrence-words.ts';

const meeting = anOccurrence();
const dance = anOccurrence({
  startsAt: '2027-04-30T18:00:00.000Z',
  endsAt: '2027-05-01T00:00:00.000Z',
  startsOn: '2027-04-30',
  endsOn: '2027-05-01',
});
const market = anOccurrence({
  allDay: true,
  startsAt: '2026-12-04T23:00:00.000Z',
  endsAt: '2026-12-06T23:00:00.000Z',
  startsOn: '2026-12-05',
  endsOn: '2026-12-06',
});
const camp = { ...market, allDay: false, startsAt: '2026-12-05T09:00:00.000Z' };

test('an evening meeting says from when to when', () => {
  expect(timeWords({ occurrence: meeting, locale: 'de' })).toBe('18:30 bis 20:00 Uhr');
  expect(timeWords({ occurrence: meeting, locale: 'en' })).toBe('18:30 to 20:00');
  expect(whenWords({ occurrence: meeting, locale: 'de' })).toEqual({
    date: 'Dienstag, 24. November 2026',
    time: '18:30 bis 20:00 Uhr',
  });
});

test('a dance into the next morning is one evening', () => {
  expect(timeWords({ occurrence: dance, locale: 'de' })).toBe(
    '20:00 bis 02:00 Uhr am nächsten Tag',
  );
  expect(whenWords({ occurrence: dance, locale: 'de' }).date).toBe('Freitag, 30. April 2027');
});

test('midnight belongs to the day that ends', () => {
  const party = { ...meeting, endsAt: '2026-11-24T23:00:00.000Z' };
  expect(timeWords({ occurrence: party, locale: 'de' })).toBe('18:30 bis 24:00 Uhr');
});

test('a market of two days says until when', () => {
  expect(timeWords({ occurrence: market, locale: 'de' })).toBe('Sa., 5. Dez. bis So., 6. Dez.');
  expect(whenWords({ occurrence: market, locale: 'de' })).toEqual({
    date: 'Samstag, 5. Dezember 2026 bis Sonntag, 6. Dezember 2026',
    time: 'ganztägig',
  });
  expect(whenWords({ occurrence: camp, locale: 'de' }).time).toBe(
    'von 10:00 Uhr am ersten bis 24:00 Uhr am letzten Tag',
  );
});

test('a sign is read from afar: "von 10 bis 12 Uhr"', () => {
  const hour = anOccurrence({
    startsAt: '2026-11-24T09:00:00.000Z',
    endsAt: '2026-11-24T11:00:00.000Z',
  });
  expect(shortSpan({ occurrence: hour, locale: 'de' })).toBe('von 10 bis 12 Uhr');
  expect(shortSpan({ occurrence: hour, locale: 'en' })).toBe('from 10:00 to 12:00');
  const closing = { instant: '2026-11-24T11:30:00.000Z', timeZone: 'Europe/Berlin' };
  expect(oClock({ ...closing, locale: 'de' })).toBe('12:30 Uhr');
});

test('a plate shows weekday, day and month, and tells readers the date in full', () => {
  expect(tileOf({ date: '2026-12-01', locale: 'de' })).toEqual({
    weekday: 'Di',
    day: '1',
    month: 'Dez',
    label: 'Dienstag, 1. Dezember 2026',
    datetime: '2026-12-01',
  });
});

test('only today and tomorrow have words', () => {
  const word = (date: string) => dayWord({ date, today: '2026-12-31', locale: 'de' });
  expect([word('2026-12-31'), word('2027-01-01'), word('2027-01-02')]).toEqual([
    'Heute',
    'Morgen',
    null,
  ]);
});
