import { localDay } from '#modules/calendar/index.ts';
import { formatInstant, type Locale } from '#platform/i18n/index.ts';

export interface DayOf<Line> {
  /** YYYY-MM-DD. */
  date: string;
  /** "Freitag, 27. November 2026" */
  title: string;
  lines: (Line & { time: string })[];
}

/** Entries in their order, those of one day of the district together. */
export function byDay<Line extends { at: Date }>({
  lines,
  locale,
  timeZone,
}: {
  lines: readonly Line[];
  locale: Locale;
  timeZone: string;
}): DayOf<Line>[] {
  const days: DayOf<Line>[] = [];
  for (const line of lines) {
    const date = localDay({ at: line.at, timeZone });
    const show = (style: 'longDate' | 'time') =>
      formatInstant({ instant: line.at, style, locale, timeZone });
    if (days.at(-1)?.date !== date) days.push({ date, title: show('longDate'), lines: [] });
    days.at(-1)?.lines.push({ ...line, time: show('time') });
  }
  return days;
}
