import { addMinutes, dateOf, isLocalDateTime, timeOf } from '#modules/calendar/index.ts';
import { around, type Wish } from './wish.ts';
import type { PreviewedDate } from './preview.ts';

/** Of a series: a date that is taken, and when somebody would rather come instead. */
export interface Instead {
  /** The wished start that is not free, `YYYY-MM-DDTHH:MM`. */
  of: string;
  localStart: string;
}

/** As a form carries it along: `2027-01-12T18:00/2027-01-12T12:15`. */
export const insteadKey = ({ of, localStart }: Instead) => `${of}/${localStart}`;

/** More of them than a year has weeks nobody chooses. */
const most = 60;

export function readInstead(texts: readonly string[]): Instead[] {
  return texts.slice(0, most).flatMap((text) => {
    const [of = '', localStart = ''] = text.split('/');
    return isLocalDateTime(of) && isLocalDateTime(localStart) ? [{ of, localStart }] : [];
  });
}

/**
 * Those of the chosen dates that can be: in place of one that is not free, offered, one each, and none into another.
 * What was chosen before something else was typed falls away by itself.
 */
export function possibleInstead({
  chosen,
  preview,
  wish,
}: {
  chosen: readonly Instead[];
  preview: readonly PreviewedDate[];
  wish: Wish;
}): Instead[] {
  const byStart = new Map(preview.map((one) => [one.date.originalLocal, one]));
  const held: { from: string; until: string }[] = preview
    .filter(({ obstacle }) => !obstacle)
    .map(({ date }) => around({ ...wish, localStart: date.originalLocal }));
  const kept: Instead[] = [];
  for (const one of chosen) {
    const previewed = byStart.get(one.of);
    const isOffered =
      previewed?.obstacle &&
      (previewed.times.includes(one.localStart) ||
        previewed.alternatives.some(
          ({ kind, localStart }) => kind === 'other_day' && localStart === one.localStart,
        ));
    const span = around({ ...wish, localStart: one.localStart });
    const isTwice = kept.some(({ of }) => of === one.of);
    const meets = held.some(({ from, until }) => from < span.until && span.from < until);
    if (!isOffered || isTwice || meets) continue;
    held.push(span);
    kept.push(one);
  }
  return kept;
}

/** "Alle um 12:15": every date that is not free goes to that time of its day, where it is free then. */
export function allAt({
  preview,
  time,
}: {
  preview: readonly PreviewedDate[];
  time: string;
}): Instead[] {
  return preview.flatMap(({ date, obstacle, times }) => {
    const localStart = times.find((local) => timeOf(local) === time);
    return obstacle && localStart ? [{ of: date.originalLocal, localStart }] : [];
  });
}

/** A single date has nothing beside it: what was chosen becomes the wish. Its fields, as they would be typed. */
export function typedInstead({ localStart }: Instead, { durationMinutes }: Wish) {
  const end = addMinutes({ local: localStart, minutes: durationMinutes });
  return { date: dateOf(localStart), from: timeOf(localStart), until: timeOf(end), instead: [] };
}
