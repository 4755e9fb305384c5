import { isOver, type AnnouncedEvent } from '../entry/announced.ts';

/** What was told, without a word of it: what an event said can be erased, so nothing of it may stay here. */
export interface Seen {
  /** Hash of the title. */
  title: string;
  place: string | null;
  /** The dates that were told, by id. Empty where only the rhythm is told ("every last Tuesday"). */
  dates: Record<string, { startsAt: string; endsAt: string; place: string | null }>;
  /** Rules that were told; empty where the dates themselves are. */
  rhythm: string[];
}

export type Change = 'title' | 'time' | 'place' | 'date_cancelled' | 'cancelled';

/**
 * What is different since it was told: of dates that are still to come, as far as they are known here. Dates that were
 * added make nothing wrong.
 */
export function changesSince({
  seen,
  current,
  announced,
  now,
}: {
  seen: Seen;
  current: Seen;
  announced: AnnouncedEvent;
  now: Date;
}): Change[] {
  const changes = new Set<Change>();
  if (seen.title !== current.title) changes.add('title');
  if (seen.place !== current.place) changes.add('place');
  if (seen.rhythm.some((rule) => !current.rhythm.includes(rule))) changes.add('time');
  const known = new Map(announced.dates.map((date) => [date.id, date]));
  for (const [id, told] of Object.entries(seen.dates)) {
    const date = known.get(id);
    if (new Date(told.endsAt) <= now || told.startsAt.slice(0, 10) > announced.until) continue;
    if (!date || date.state !== 'scheduled') changes.add('date_cancelled');
    else if (isOver({ date, now }) || date.startsAt !== told.startsAt) changes.add('time');
    else if (date.endsAt !== told.endsAt) changes.add('time');
    else if ((date.place?.id ?? null) !== told.place) changes.add('place');
  }
  return [...changes];
}
