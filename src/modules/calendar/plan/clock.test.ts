import { expect, it } from 'vitest';
import { seriesDetails } from '../../../../tests/factories/event.ts';
import { expandSeries } from '../rule/series.ts';
import { clockFindings } from './clock.ts';

const said = ({ localStart, minutes }: { localStart: string; minutes: number }) => {
  const rule = seriesDetails({ localStart, durationMinutes: minutes, rrule: null });
  const day = localStart.slice(0, 10);
  const dates = expandSeries(rule, { from: day, until: day }).map((date) => ({
    ...{ ...date, rule, closure: null },
    ...{ takenFrom: date.startsAt, takenUntil: date.endsAt },
  }));
  return clockFindings({ dates, locale: 'de' }).map(({ text }) => text);
};

it.each([
  ['begins in it', '2027-03-28T02:30', 90, '02:30 Uhr gibt es nicht', '03:30 bis 04:00'],
  ['is short', '2027-03-28T02:30', 30, '02:30 Uhr gibt es nicht', '03:30 bis 04:00'],
  ['ends in it', '2027-03-28T01:00', 90, '02:30 Uhr gibt es nicht', '01:00 bis 03:30'],
  [
    'begins the evening before',
    '2027-03-27T23:00',
    210,
    '02:30 Uhr gibt es nicht',
    '23:00 bis 03:30',
  ],
] as const)('a date in the hour that the clock leaves out says so where it %s', (...of) => {
  const [, localStart, minutes, missing, when] = of;
  const [text] = said({ localStart, minutes });
  expect(text).toContain(missing);
  expect(text).toContain(when);
});

it.each([
  ['before and after it', '2027-03-28T01:00', 180],
  ['on any other night', '2027-03-27T02:30', 90],
  ['in the hour that comes twice', '2027-10-31T02:30', 90],
])('a date %s needs no word', (_which, localStart, minutes) => {
  expect(said({ localStart, minutes })).toEqual([]);
});
