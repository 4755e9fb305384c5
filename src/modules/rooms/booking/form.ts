import {
  addDays,
  dateOf,
  daysBetween,
  isLocalDate,
  isLocalDateTime,
  localOf,
  minutesBetween,
} from '#modules/calendar/index.ts';
import { isMailAddress } from '#platform/mail/mail.ts';
import { isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import type { Asker } from './booking.ts';
import { furthestDays, longestDays, wishRepeats, type Wish, type WishRepeat } from './wish.ts';

/** A request as it was typed. */
export interface BookingFormValues {
  id: string;
  roomId: string;
  date: string;
  from: string;
  until: string;
  repeat: string;
  /** Last day of a series. */
  last: string;
  setUp: string;
  clear: string;
  club: string;
  name: string;
  mail: string;
  phone: string;
  persons: string;
  purpose: string;
  agreed: boolean;
  /** Which dates fall away, as was shown (`seenKey`). */
  seen: string;
}

export type BookingField = keyof BookingFormValues;
export type BookingErrorCode =
  | 'room'
  | 'date'
  | 'date_past'
  | 'date_far'
  | 'time'
  | 'too_short'
  | 'last'
  | 'last_before'
  | 'last_late'
  | 'repeat'
  | 'minutes'
  | 'name'
  | 'mail'
  | 'reach'
  | 'persons'
  | 'purpose'
  | 'too_long'
  | 'agreed';
export interface BookingFormError {
  field: BookingField;
  code: BookingErrorCode;
}

export const minuteChoices = ['0', '15', '30', '45', '60', '90', '120'] as const;

export function emptyBookingForm(
  known: Partial<BookingFormValues> & { id: string },
): BookingFormValues {
  return {
    ...{ roomId: '', date: '', from: '', until: '', repeat: 'none', last: '' },
    ...{ setUp: '', clear: '', club: '', name: '', mail: '', phone: '' },
    ...{ persons: '', purpose: '', agreed: false, seen: '' },
    ...known,
  };
}

export function readBookingForm(form: FormData): BookingFormValues {
  const line = (name: BookingField) => oneLine(typed(form, name));
  return {
    ...{ id: line('id'), roomId: line('roomId'), date: line('date'), from: line('from') },
    ...{ until: line('until'), repeat: line('repeat'), last: line('last') },
    ...{ setUp: line('setUp'), clear: line('clear'), club: line('club'), name: line('name') },
    ...{ mail: line('mail'), phone: line('phone'), persons: line('persons') },
    ...{ purpose: manyLines(typed(form, 'purpose')), agreed: form.has('agreed') },
    seen: line('seen'),
  };
}

/** What a filled-in form asks for. */
export interface ParsedBooking extends Asker {
  wish: Wish;
  purpose: string;
  persons: number | null;
}

/**
 * Judges a filled-in request: what is asked for, or everything that is wrong, each at its field.
 * @param usual minutes that the room needs around each date, where nothing was typed
 * @param isByTeam somebody writes it down for another: no address is needed, and nobody has to agree
 */
export function parseBookingForm(
  values: BookingFormValues,
  {
    usual,
    timeZone,
    now,
    isByTeam = false,
  }: {
    usual: { setUpMinutes: number; clearMinutes: number } | null;
    timeZone: string;
    now: Date;
    isByTeam?: boolean;
  },
): { booking: ParsedBooking; errors: null } | { booking: null; errors: BookingFormError[] } {
  const today = dateOf(localOf({ instant: now.toISOString(), timeZone }));
  const { wish, errors } = readWish({ values, usual, today });
  if (!usual) errors.unshift({ field: 'roomId', code: 'room' });
  errors.push(...whoErrors(values, isByTeam));
  const persons = values.persons === '' ? null : Number(values.persons);
  if (persons !== null && !(/^\d{1,4}$/.test(values.persons) && persons > 0)) {
    errors.push({ field: 'persons', code: 'persons' });
  }
  if (!isVisible(values.purpose)) errors.push({ field: 'purpose', code: 'purpose' });
  if (values.purpose.length > 500) errors.push({ field: 'purpose', code: 'too_long' });
  if (!isByTeam && !values.agreed) errors.push({ field: 'agreed', code: 'agreed' });
  if (!wish || errors.length > 0) return { booking: null, errors };
  const { club, name, mail, phone, purpose } = values;
  return { booking: { club, name, mail, phone, purpose, wish, persons }, errors: null };
}

function readWish({
  values,
  usual,
  today,
}: {
  values: BookingFormValues;
  usual: { setUpMinutes: number; clearMinutes: number } | null;
  today: string;
}): { wish: Wish | null; errors: BookingFormError[] } {
  const errors: BookingFormError[] = [];
  const date = readDay(values.date);
  if (date === null) errors.push({ field: 'date', code: 'date' });
  else if (date < today) errors.push({ field: 'date', code: 'date_past' });
  else if (daysBetween({ from: today, until: date }) > furthestDays) {
    errors.push({ field: 'date', code: 'date_far' });
  }
  const [from, until] = [readClock(values.from), readClock(values.until)];
  if (from === null || from === '24:00') errors.push({ field: 'from', code: 'time' });
  if (until === null) errors.push({ field: 'until', code: 'time' });
  const repeat = wishRepeats.find((one) => one === values.repeat);
  if (!repeat) errors.push({ field: 'repeat', code: 'repeat' });
  const lastOn = date && repeat ? readLast({ values, date, repeat, errors }) : null;
  const setUp = readMinutes({ values, field: 'setUp', errors });
  const clear = readMinutes({ values, field: 'clear', errors });
  if (errors.length > 0 || !date || !from || !until || !repeat) return { wish: null, errors };
  const localStart = `${date}T${from}`;
  const durationMinutes = lengthOf({ localStart, date, until });
  if (durationMinutes < 15) {
    return { wish: null, errors: [{ field: 'until', code: 'too_short' }] };
  }
  const wish = {
    ...{ localStart, durationMinutes, repeat, lastOn },
    setUpMinutes: setUp ?? usual?.setUpMinutes ?? 0,
    clearMinutes: clear ?? usual?.clearMinutes ?? 0,
  };
  return { wish, errors };
}

/** An end before the start lies on the next morning. */
function lengthOf({
  localStart,
  date,
  until,
}: {
  localStart: string;
  date: string;
  until: string;
}): number {
  const next = addDays({ date, days: 1 });
  const end = until === '24:00' ? `${next}T00:00` : `${date}T${until}`;
  const minutes = minutesBetween({ from: localStart, until: end });
  return minutes < 0 ? minutes + 24 * 60 : minutes;
}

function readLast({
  values,
  date,
  repeat,
  errors,
}: {
  values: BookingFormValues;
  date: string;
  repeat: WishRepeat;
  errors: BookingFormError[];
}): string | null {
  if (repeat === 'none') return null;
  const last = readDay(values.last);
  if (last === null) errors.push({ field: 'last', code: 'last' });
  else if (last < date) errors.push({ field: 'last', code: 'last_before' });
  else if (daysBetween({ from: date, until: last }) > longestDays) {
    errors.push({ field: 'last', code: 'last_late' });
  } else return last;
  return null;
}

function readMinutes({
  values,
  field,
  errors,
}: {
  values: BookingFormValues;
  field: 'setUp' | 'clear';
  errors: BookingFormError[];
}): number | null {
  if (values[field] === '') return null;
  const minutes = Number(values[field]);
  if (/^\d{1,3}$/.test(values[field]) && minutes <= 480) return minutes;
  errors.push({ field, code: 'minutes' });
  return null;
}

function whoErrors(
  { club, name, mail, phone }: BookingFormValues,
  isByTeam: boolean,
): BookingFormError[] {
  const errors: BookingFormError[] = [];
  if (club.length > 120) errors.push({ field: 'club', code: 'too_long' });
  if (!isVisible(name)) errors.push({ field: 'name', code: 'name' });
  if (name.length > 120) errors.push({ field: 'name', code: 'too_long' });
  if (mail !== '' && !isMailAddress(mail)) errors.push({ field: 'mail', code: 'mail' });
  if (phone.length > 60) errors.push({ field: 'phone', code: 'too_long' });
  if (!isByTeam && mail === '' && phone === '') errors.push({ field: 'mail', code: 'reach' });
  return errors;
}

/** The date pickers write 2026-11-24; who types by hand may write 24.11.2026. */
export function readDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text) ?? [];
  const date = day ? `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isLocalDate(date) ? date : null;
}

/** `18`, `18.30` and `18:30 Uhr` are times; so is `24:00`. */
export function readClock(text: string): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d\d))?(?:\s*Uhr)?$/i.exec(text) ?? [];
  const time = hour ? `${hour.padStart(2, '0')}:${minute}` : '';
  if (time === '24:00' || isLocalDateTime(`2026-01-01T${time}`)) return time;
  return null;
}
