import type { Place } from '#modules/places/index.ts';
import type { StoredEvent, StoredSeries } from '../event/event.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';

/** All that the pages of one event show. */
export interface PublicEvent {
  event: StoredEvent;
  series: StoredSeries[];
  /** Not over yet, next first; cancelled ones are among them, skipped ones are not. */
  coming: Occurrence[];
  /** Over, latest first. */
  past: Occurrence[];
  /** Dates on which it does not take place although its rule says so. */
  skipped: Occurrence[];
  places: Place[];
}

/** What stands at `/termine/<slug>/<date>`. */
export type DatePage =
  | { kind: 'dates'; dates: Occurrence[] }
  | { kind: 'skipped'; date: Occurrence }
  /** Moved to this day: the page is where it always was. */
  | { kind: 'moved'; to: string }
  | { kind: 'unknown' };

/** The date of the original start is an address for ever; two on one day share it. */
export function findDatePage({ found, date }: { found: PublicEvent; date: string }): DatePage {
  const all = [...found.past.toReversed(), ...found.coming];
  const dates = all.filter((occurrence) => occurrence.date === date);
  if (dates.length > 0) return { kind: 'dates', dates };
  const skipped = found.skipped.find((occurrence) => occurrence.date === date);
  if (skipped) return { kind: 'skipped', date: skipped };
  const moved = all.find((occurrence) => occurrence.startsOn === date);
  return moved ? { kind: 'moved', to: moved.date } : { kind: 'unknown' };
}

/** The date before and the one after, by their addresses; several on one day count as one. */
export function neighboursOf({ found, date }: { found: PublicEvent; date: string }): {
  previous: Occurrence | null;
  next: Occurrence | null;
} {
  const all = [...found.past, ...found.coming].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    previous: all.findLast((occurrence) => occurrence.date < date) ?? null,
    next: all.find((occurrence) => occurrence.date > date) ?? null,
  };
}

/** The date that an event's own page shows big: the next that takes place, else the next, else the last. */
export function chiefDate({ coming, past }: PublicEvent): Occurrence | null {
  return coming.find(({ state }) => state === 'scheduled') ?? coming[0] ?? past[0] ?? null;
}

/** Enough to find another date that suits. */
const mostNext = 6;

/** The dates that whoever asks for a day without one is shown instead. */
export function nextDates({ coming }: PublicEvent): Occurrence[] {
  return coming.filter(({ state }) => state === 'scheduled').slice(0, mostNext);
}
