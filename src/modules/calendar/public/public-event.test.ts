import { expect, test } from 'vitest';
import type { StoredEvent } from '../event/event.ts';
import { anOccurrence } from '../occurrence/occurrence.fixture.ts';
import {
  chiefDate,
  findDatePage,
  neighboursOf,
  nextDates,
  type PublicEvent,
} from './public-event.ts';

const on = (date: string, changes = {}) =>
  anOccurrence({ id: `${date}${JSON.stringify(changes)}`, date, startsOn: date, ...changes });
const october = on('2026-10-27');
const november = on('2026-11-24');
const december = on('2026-12-29', { moved: true, startsOn: '2026-12-30' });
const event: PublicEvent = {
  event: {} as StoredEvent,
  series: [],
  coming: [november, december],
  past: [october],
  skipped: [on('2027-01-26', { state: 'skipped' })],
  places: [],
};
const page = (date: string) => findDatePage({ found: event, date });

test('the date of the original start is the address, before and after it has been', () => {
  expect(page('2026-11-24')).toEqual({ kind: 'dates', dates: [november] });
  expect(page('2026-10-27')).toEqual({ kind: 'dates', dates: [october] });
});

test('a moved date stays at its address, and its new day leads there', () => {
  expect(page('2026-12-29')).toEqual({ kind: 'dates', dates: [december] });
  expect(page('2026-12-30')).toEqual({ kind: 'moved', to: '2026-12-29' });
});

test('two on one day share the page, in the order of the day', () => {
  const late = on('2026-11-24', { startsAt: '2026-11-24T20:00:00.000Z' });
  const found = { ...event, coming: [november, late, december] };
  expect(findDatePage({ found, date: '2026-11-24' })).toEqual({
    kind: 'dates',
    dates: [november, late],
  });
});

test('when both are over they still stand in the order of the day', () => {
  const late = on('2026-10-27', { startsAt: '2026-10-27T20:00:00.000Z' });
  const found = { ...event, past: [late, october] };
  expect(findDatePage({ found, date: '2026-10-27' })).toEqual({
    kind: 'dates',
    dates: [october, late],
  });
});

test('a day that falls out says so, and any other day is unknown', () => {
  expect(page('2027-01-26').kind).toBe('skipped');
  expect(page('2026-11-25')).toEqual({ kind: 'unknown' });
  expect(page('gestern')).toEqual({ kind: 'unknown' });
});

test('before and after follow the addresses, whatever was moved', () => {
  expect(neighboursOf({ found: event, date: '2026-11-24' })).toEqual({
    previous: october,
    next: december,
  });
  expect(neighboursOf({ found: event, date: '2026-12-29' })).toEqual({
    previous: november,
    next: null,
  });
});

test('the next date that takes place is shown big; when all is over, the last', () => {
  const cancelled = { ...november, state: 'cancelled' as const };
  expect(chiefDate({ ...event, coming: [cancelled, december] })).toBe(december);
  expect(chiefDate({ ...event, coming: [cancelled] })).toBe(cancelled);
  expect(chiefDate({ ...event, coming: [] })).toBe(october);
  expect(chiefDate({ ...event, coming: [], past: [] })).toBeNull();
});

test('whoever asks for a day without a date is shown the next that take place, and not all of years', () => {
  const cancelled = on('2026-12-01', { state: 'cancelled' });
  expect(nextDates({ ...event, coming: [cancelled, november, december] })).toEqual([
    november,
    december,
  ]);
  const many = Array.from({ length: 80 }, () => november);
  expect(nextDates({ ...event, coming: many })).toHaveLength(6);
});
