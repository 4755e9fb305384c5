import { expect, it } from 'vitest';
import { parseDateForm, readDateForm, type DateFormValues } from './date.ts';

const now = new Date('2026-11-22T12:00:00Z');

function parse(values: Partial<DateFormValues>, allDay = false) {
  const form = new FormData();
  for (const [name, text] of Object.entries(values)) form.set(name, text);
  const occurrence = { allDay, timeZone: 'Europe/Berlin' };
  const { move, errors } = parseDateForm({
    ...{ values: readDateForm(form), occurrence, placeIds: [], now },
  });
  return move ? move.localStart : errors.map(({ field, code }) => `${field} ${code}`);
}

it.each([
  ['begins', { startTime: '02:30', endTime: '04:00' }, 'startTime clock'],
  ['ends', { startTime: '01:00', endTime: '02:30' }, 'endTime clock'],
])(
  'a date that %s in the hour that the clock leaves out is not moved there',
  (_which, typed, said) => {
    expect(parse({ date: '2027-03-28', ...typed })).toEqual([said]);
  },
);

it.each([
  ['after it', { date: '2027-03-28', startTime: '03:30', endTime: '05:00' }, false],
  ['on another night', { date: '2027-03-27', startTime: '02:30', endTime: '04:00' }, false],
  ['for the whole day', { date: '2027-03-28' }, true],
])('a date %s is moved', (_which, typed, allDay) => {
  expect(parse(typed, allDay)).toContain(typed.date);
});
