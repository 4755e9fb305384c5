import { isLocalDate, isLocalDateTime } from '#modules/calendar/index.ts';

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
