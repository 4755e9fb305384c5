import { createHash } from 'node:crypto';
import type { Occurrence } from '#modules/calendar/index.ts';
import type { Announced, AnnouncedEvent } from '../entry/announced.ts';
import { goesOn } from '../entry/rhythm.ts';
import type { Seen } from './seen.ts';

/** What is told of it at this moment; null for a notice, whose page says what holds. */
export function seenOf({
  announced,
  date,
}: {
  announced: Announced;
  /** Where one date is told by itself. */
  date: Occurrence | null;
}): Seen | null {
  if (announced.kind === 'notice') return null;
  const { event, series } = announced;
  const rules = date ? [] : series.filter(goesOn);
  const endless = new Set(rules.map(({ id }) => id));
  const told = date ? [date] : announced.coming.filter(({ seriesId }) => !endless.has(seriesId));
  return {
    title: hash(date?.title.de ?? event.title.de ?? ''),
    place: date ? null : event.placeId,
    dates: Object.fromEntries(told.map((one) => [one.id, momentOf(one)])),
    rhythm: rules.map(rhythmOf),
  };
}

const momentOf = ({ startsAt, endsAt, place }: Occurrence) => ({
  startsAt,
  endsAt,
  place: place?.id ?? null,
});

/** Its weekday stands in the rule; its time does not. */
function rhythmOf({
  rrule,
  localStart,
  durationMinutes,
}: AnnouncedEvent['series'][number]): string {
  return [rrule, localStart.slice(11, 16), durationMinutes].join(' ');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
