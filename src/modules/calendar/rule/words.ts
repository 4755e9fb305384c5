import { addMinutes, dateOf, daysBetween, timeOf } from './dates.ts';
import { lastDayOfCount } from './count-end.ts';
import { english } from './words-english.ts';
import { german } from './words-german.ts';
import type { RuleWords, Span } from './words-parts.ts';
import { rruleToRepeat } from './repeat.ts';
import type { SeriesRule } from './series.ts';

export interface SeriesInWords {
  /** Within a sentence, without a capital or full stop: "jeden Dienstag, 10:00 bis 12:00 Uhr". */
  text: string;
  /** False where the rule is too peculiar for words; the text says so, and dates must be listed. */
  isSaid: boolean;
}

const languages: Record<'de' | 'en', RuleWords> = { de: german, en: english };

/** Says when a series takes place. Expects a series that `checkSeries` accepts. */
export function seriesInWords(series: SeriesRule, locale: 'de' | 'en'): SeriesInWords {
  const words = languages[locale];
  const span = spanOf(series);
  const { pattern, end } = rruleToRepeat(series);
  if (pattern.kind === 'none') return { text: words.single(span), isSaid: true };
  if (pattern.kind === 'custom') {
    return { text: `${words.unsayable}, ${words.times(span)}`, isSaid: false };
  }
  if (end.kind === 'count' && end.count === 1) return { text: words.single(span), isSaid: true };
  const start = { month: Number(span.startsOn.slice(5, 7)), day: Number(span.startsOn.slice(8)) };
  const parts = [words.pattern(pattern, start), words.times(span)];
  if (end.kind === 'until') parts.push(words.until(end.date));
  if (end.kind === 'count') {
    // "4-mal" tells nobody whether it still takes place.
    const last = lastDayOfCount({ pattern, start: span.startsOn, count: end.count });
    if (last) parts.push(words.until(last));
  }
  return { text: parts.join(', '), isSaid: true };
}

function spanOf({ localStart, durationMinutes, allDay }: SeriesRule): Span {
  const localEnd = addMinutes({ local: localStart, minutes: durationMinutes });
  const endsOn = dateOf(addMinutes({ local: localEnd, minutes: -1 }));
  const startsOn = dateOf(localStart);
  return {
    allDay,
    startsOn,
    endsOn,
    startTime: timeOf(localStart),
    // Midnight belongs to the day that ends: 20:00 to 24:00.
    endTime: timeOf(localEnd) === '00:00' ? '24:00' : timeOf(localEnd),
    nights: daysBetween({ from: startsOn, until: endsOn }),
  };
}
