/**
 * All dates and numbers that are shown pass through here. An Intl formatter made per call costs most of a page's
 * time, so each is made once and shared.
 */
import type { Locale } from './locale.ts';

const regions: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };
const formatters = new Map<string, Intl.DateTimeFormat>();

const styles = {
  /** Dienstag, 24. November 2026 */
  longDate: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Dienstag, 24. November */
  dayAndMonth: { weekday: 'long', day: 'numeric', month: 'long' },
  /** Di., 24. Nov. */
  shortDate: { weekday: 'short', day: 'numeric', month: 'short' },
  /** 24.11.2026 */
  numericDate: { day: '2-digit', month: '2-digit', year: 'numeric' },
  /** November 2026 */
  month: { month: 'long', year: 'numeric' },
  /** November */
  monthName: { month: 'long' },
  /** Nov. */
  shortMonth: { month: 'short' },
  /** Dienstag */
  weekday: { weekday: 'long' },
  /** 18:30 */
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof styles;

/** Shows an instant as it is on the clock of `timeZone`. */
export function formatInstant({
  instant,
  style,
  locale,
  timeZone,
}: {
  instant: Date | string;
  style: DateStyle;
  locale: Locale;
  timeZone: string;
}): string {
  return show({ moment: new Date(instant).getTime(), style, locale, timeZone });
}

/** Shows a local date (`YYYY-MM-DD`), which has no time zone. */
export function formatDate({
  date,
  style,
  locale,
}: {
  date: string;
  style: Exclude<DateStyle, 'time'>;
  locale: Locale;
}): string {
  const moment = Date.parse(`${date.slice(0, 10)}T12:00:00Z`);
  return show({ moment, style, locale, timeZone: 'UTC' });
}

/** What was shown lately: pages show the same dates and times again and again. */
const shown = new Map<string, string>();
const mostShown = 5000;

function show({
  moment,
  style,
  locale,
  timeZone,
}: {
  moment: number;
  style: DateStyle;
  locale: Locale;
  timeZone: string;
}): string {
  const key = `${style} ${locale} ${timeZone} ${moment}`;
  let text = shown.get(key);
  if (text === undefined) {
    text = formatter(style, locale, timeZone).format(moment);
    if (shown.size >= mostShown) shown.clear();
    shown.set(key, text);
  }
  return text;
}

function formatter(style: DateStyle, locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${style} ${locale} ${timeZone}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(regions[locale], { ...styles[style], timeZone });
    formatters.set(key, found);
  }
  return found;
}
