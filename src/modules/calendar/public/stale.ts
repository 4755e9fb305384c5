import { nextMidnight } from './local-day.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';

/**
 * The coming instants (milliseconds) at which a page that shows these dates says something else: one begins, one
 * is over, or the day ends and "heute" is another.
 */
export function staleMoments({
  occurrences,
  now,
  timeZone,
}: {
  occurrences: Pick<Occurrence, 'startsAt' | 'endsAt'>[];
  now: Date;
  timeZone: string;
}): number[] {
  const moments = occurrences.flatMap(({ startsAt, endsAt }) => [
    Date.parse(startsAt),
    Date.parse(endsAt),
  ]);
  return [
    ...moments.filter((moment) => moment > now.getTime()),
    nextMidnight({ at: now, timeZone }),
  ];
}
