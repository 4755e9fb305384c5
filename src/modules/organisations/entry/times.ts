/** As schema.org shortens them, Monday first. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof weekdays)[number];

/** From when until when, on the wall clock of the district: `09:00`. */
export interface Span {
  from: string;
  until: string;
}

/** Spans of each day in order; a day without any is missing. */
export type Week = Partial<Record<Weekday, Span[]>>;

/** Days in a row that say the same. */
export interface WeekLine {
  first: Weekday;
  last: Weekday;
  spans: Span[];
}

/**
 * Reads the times of a day as people write them: `9-12`, `9.00 – 12.30 Uhr, 14 bis 18 Uhr`, `geschlossen`.
 * @returns null where it cannot be read, or the times overlap.
 */
export function parseSpans(text: string): Span[] | null {
  const plain = text.toLowerCase().replaceAll(/\b(uhr|von|from|h)\b/g, ' ');
  if (/^\s*(geschlossen|zu|closed|ruhetag|-|–)?\s*$/.test(plain)) return [];
  const spans: Span[] = [];
  for (const part of plain.split(/,|;|\/|\bund\b|\band\b|&|\+/)) {
    const [, fromHour = '', fromMinute = '0', untilHour = '', untilMinute = '0'] =
      span.exec(part) ?? [];
    const from = clock(fromHour, fromMinute);
    const until = clock(untilHour, untilMinute);
    if (!from || !until || from >= until) return null;
    spans.push({ from, until });
  }
  const sorted = spans.toSorted((a, b) => a.from.localeCompare(b.from));
  const overlap = sorted.some((one, at) => at > 0 && one.from < (sorted[at - 1]?.until ?? ''));
  return overlap ? null : sorted;
}

/** As a field shows them again, and as a page prints them: `9:00–12:00, 14:00–18:00`. */
export function spansText(spans: readonly Span[]): string {
  return spans.map(({ from, until }) => `${short(from)}–${short(until)}`).join(', ');
}

/** The days that have times, those in a row that say the same in one line. */
export function weekLines(week: Week): WeekLine[] {
  const lines: WeekLine[] = [];
  for (const [at, day] of weekdays.entries()) {
    const spans = week[day] ?? [];
    const before = lines.at(-1);
    const isNext = before !== undefined && weekdays.indexOf(before.last) === at - 1;
    if (isNext && spans.length > 0 && spansText(before.spans) === spansText(spans)) {
      before.last = day;
    } else if (spans.length > 0) lines.push({ first: day, last: day, spans });
  }
  return lines;
}

const span =
  /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—|bis|to|until)\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/;

function clock(hour: string, minute: string): string | null {
  if (hour === '' || Number(minute) > 59) return null;
  const isMidnight = Number(hour) === 24 && Number(minute) === 0;
  if (Number(hour) > 23 && !isMidnight) return null;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

const short = (time: string) => time.replace(/^0/, '');
