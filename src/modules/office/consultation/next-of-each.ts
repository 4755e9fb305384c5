import type { Occurrence } from '#modules/calendar/index.ts';

/** Who is there for what: of each consultation the next date that takes place, and before it those that fall out. */
export function nextOfEach<Date extends Pick<Occurrence, 'eventId' | 'state'>>(
  coming: readonly Date[],
): Date[] {
  const found = new Set<string>();
  return coming.filter(({ eventId, state }) => {
    if (found.has(eventId)) return false;
    if (state === 'scheduled') found.add(eventId);
    return true;
  });
}
