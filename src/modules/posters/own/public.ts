import type { Occurrence } from '#modules/calendar/index.ts';
import type { OwnPoster } from './own-poster.ts';

/** What the public learns of an own poster. */
export type PublicOwnPoster = Pick<OwnPoster, 'id' | 'page' | 'alt' | 'width' | 'height'>;

/** Nobody is invited to what is cancelled: there the poster is not shown, for it does not say so. */
export function publicOwnPoster({
  own,
  dates,
}: {
  own: OwnPoster | undefined;
  /** Those that are told; none where all are over. */
  dates: readonly Pick<Occurrence, 'state'>[];
}): PublicOwnPoster | null {
  const isOff = dates.length > 0 && dates.every(({ state }) => state !== 'scheduled');
  if (!own || isOff) return null;
  const { id, page, alt, width, height } = own;
  return { id, page, alt, width, height };
}
