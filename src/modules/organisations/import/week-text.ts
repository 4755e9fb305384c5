import { folded } from '../directory/fold.ts';
import { parseSpans, weekdays, type Week, type Weekday } from '../entry/times.ts';

/** Reads times as a table has them in one cell: `Mo–Fr 9–12, 14–18; Sa 9–13`. Null where it says anything else. */
export function parseWeekText(text: string): Week | null {
  const week: Week = {};
  for (const part of text.split(/;|\n|(?<=\d\s*(?:uhr)?),\s*(?=[a-z]{2})/i)) {
    if (part.trim() === '') continue;
    const [, from = '', until = '', times = ''] = line.exec(folded(part)) ?? [];
    const first = dayOf(from);
    const last = until ? dayOf(until) : first;
    const spans = parseSpans(times);
    if (first < 0 || last < first || !spans) return null;
    for (const day of weekdays.slice(first, last + 1)) week[day] = [...(week[day] ?? []), ...spans];
  }
  return week;
}

const line = /^\s*([a-z]{2,10})\.?\s*(?:(?:-|–|bis|to)\s*([a-z]{2,10})\.?)?\s*:?\s*(.*)$/;

const german: Record<string, Weekday> = {
  mo: 'mo',
  di: 'tu',
  mi: 'we',
  do: 'th',
  fr: 'fr',
  sa: 'sa',
  so: 'su',
};
const names = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

/** Place in the week, -1 for none. */
function dayOf(word: string): number {
  const day = german[word] ?? (names.includes(word) ? german[word.slice(0, 2)] : undefined);
  return day ? weekdays.indexOf(day) : -1;
}
