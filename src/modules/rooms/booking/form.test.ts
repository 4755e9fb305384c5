import { describe, expect, it } from 'vitest';
import { parseBookingForm } from './form.ts';
import { emptyBookingForm, type BookingFormValues } from './form-values.ts';
import { readClock } from './typed-time.ts';

const now = new Date('2026-11-22T12:00:00Z');
const usual = { setUpMinutes: 30, clearMinutes: 15 };

function parse(changes: Partial<BookingFormValues>, isByTeam = false) {
  const values = emptyBookingForm({
    ...{ id: 'a', roomId: 'r', date: '2026-12-01', from: '18:00', until: '20:00' },
    ...{ name: 'Renate', mail: 'renate@example.org', purpose: 'Skat', agreed: true },
    ...changes,
  });
  return parseBookingForm(values, { usual, timeZone: 'Europe/Berlin', now, isByTeam });
}
const errorsOf = (changes: Partial<BookingFormValues>, isByTeam = false) =>
  parse(changes, isByTeam).errors?.map(({ field, code }) => `${field} ${code}`);

it.each([
  ['18', '18:00'],
  ['18.30', '18:30'],
  ['8:05 Uhr', '08:05'],
  ['24:00', '24:00'],
  ['25:00', null],
  ['abends', null],
  ['', null],
])('reads %j as a time of day', (text, time) => {
  expect(readClock(text)).toBe(time);
});

describe('a request for a room', () => {
  it('takes what the room usually needs around it, unless somebody says otherwise', () => {
    expect(parse({}).booking?.wish).toEqual({
      ...{ localStart: '2026-12-01T18:00', durationMinutes: 120, repeat: 'none', lastOn: null },
      ...{ setUpMinutes: 30, clearMinutes: 15 },
    });
    expect(parse({ setUp: '0' }).booking?.wish).toMatchObject({ setUpMinutes: 0 });
  });

  it('may last until midnight or into the night', () => {
    const length = (from: string, until: string) =>
      parse({ from, until }).booking?.wish.durationMinutes;
    expect(length('20:00', '24:00')).toBe(240);
    expect(length('20:00', '0:00')).toBe(240);
    expect(length('20:00', '2:00')).toBe(360);
  });

  it('may be typed by hand, and a series ends within a year', () => {
    expect(parse({ date: '1.12.2026' }).booking?.wish.localStart).toBe('2026-12-01T18:00');
    expect(errorsOf({ repeat: 'weekly', last: '2027-12-02' })).toBeUndefined();
    expect(errorsOf({ repeat: 'weekly', last: '2027-12-03' })).toEqual(['last last_late']);
    expect(errorsOf({ repeat: 'weekly' })).toEqual(['last last']);
    expect(errorsOf({ repeat: 'weekly', last: '2026-11-30' })).toEqual(['last last_before']);
  });

  it.each([
    [{ date: '2026-11-21' }, 'date date_past'],
    [{ date: '2028-01-01' }, 'date date_far'],
    [{ date: 'morgen' }, 'date date'],
    [{ from: 'x' }, 'from time'],
    [{ until: '18:05' }, 'until too_short'],
    [{ repeat: 'daily' }, 'repeat repeat'],
    [{ mail: 'renate' }, 'mail mail'],
    [{ mail: '' }, 'mail reach'],
    [{ name: ' ' }, 'name name'],
    [{ persons: '-1' }, 'persons persons'],
    [{ purpose: '' }, 'purpose purpose'],
    [{ agreed: false }, 'agreed agreed'],
    [{ setUp: '999' }, 'setUp minutes'],
  ] as [Partial<BookingFormValues>, string][])('with %j says what is wrong', (changes, said) => {
    expect(errorsOf(changes)).toEqual([said]);
  });

  it('that the team writes down for somebody needs no address and no consent', () => {
    expect(errorsOf({ mail: '', agreed: false }, true)).toBeUndefined();
  });

  it('of somebody who speaks for several groups names one of them', () => {
    const form = { usual, timeZone: 'Europe/Berlin', now, mustChoose: true };
    const { errors } = parseBookingForm(emptyBookingForm({ id: 'a', roomId: 'r' }), form);
    expect(errors).toContainEqual({ field: 'organisationId', code: 'group' });
  });

  it('says everything that is wrong at once', () => {
    expect(errorsOf({ date: '', from: '', name: '', agreed: false })).toEqual([
      ...['date date', 'from time', 'name name', 'agreed agreed'],
    ]);
  });
});
