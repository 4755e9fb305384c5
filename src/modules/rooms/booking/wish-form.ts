import { addDays, daysBetween, minutesBetween } from '#modules/calendar/index.ts';
import type { BookingFormError, BookingFormValues } from './form-values.ts';
import { readClock, readDay } from './typed-time.ts';
import { furthestDays, longestDays, wishRepeats, type Wish, type WishRepeat } from './wish.ts';

/** When a room is wished for, or all that is wrong with it. */
export function readWish({
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
