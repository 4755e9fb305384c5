import { dateOf, localOf } from '#modules/calendar/index.ts';
import { isMailAddress } from '#platform/mail/mail.ts';
import { isVisible } from '#platform/typed-text.ts';
import type { Asker } from './booking.ts';
import type { BookingFormError, BookingFormValues } from './form-values.ts';
import { readWish } from './wish-form.ts';
import type { Wish } from './wish.ts';

/** What a filled-in form asks for. */
export interface ParsedBooking extends Asker {
  wish: Wish;
  purpose: string;
  persons: number | null;
}

/** Judges only what a look at the dates needs: room, day and time. */
export function parseWishedDates(
  values: BookingFormValues,
  {
    usual,
    timeZone,
    now,
  }: {
    usual: { setUpMinutes: number; clearMinutes: number } | null;
    timeZone: string;
    now: Date;
  },
): { wish: Wish | null; errors: BookingFormError[] } {
  const today = dateOf(localOf({ instant: now.toISOString(), timeZone }));
  const { wish, errors } = readWish({ values, usual, today });
  if (!usual) errors.unshift({ field: 'roomId', code: 'room' });
  return { wish: errors.length > 0 ? null : wish, errors };
}

/**
 * Judges a filled-in request: what is asked for, or everything that is wrong, each at its field.
 * @param usual minutes that the room needs around each date, where nothing was typed
 * @param mustChoose whoever asks speaks for several groups, and has named none of them
 * @param isByTeam somebody writes it down for another: no address is needed, and nobody has to agree
 */
export function parseBookingForm(
  values: BookingFormValues,
  {
    usual,
    timeZone,
    now,
    isByTeam = false,
    mustChoose = false,
  }: {
    usual: { setUpMinutes: number; clearMinutes: number } | null;
    timeZone: string;
    now: Date;
    isByTeam?: boolean;
    mustChoose?: boolean;
  },
): { booking: ParsedBooking; errors: null } | { booking: null; errors: BookingFormError[] } {
  const { wish, errors } = parseWishedDates(values, { usual, timeZone, now });
  if (mustChoose) errors.push({ field: 'organisationId', code: 'group' });
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
