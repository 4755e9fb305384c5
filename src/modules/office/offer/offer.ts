import type { Occurrence } from '#modules/calendar/index.ts';
import type { LocalText } from '#platform/i18n/index.ts';

/** In the order in which they are shown. */
export const offerKinds = [
  'quiet_corner',
  'changing',
  'step_free',
  'toilet',
  'printer',
  'wifi',
  'other',
] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Something that the office offers: a corner to nurse in, a printer. */
export interface Offer {
  id: string;
  kind: OfferKind;
  /** A name of its own; empty: it is called by its kind. */
  called: LocalText;
  about: LocalText;
  /** Local date. */
  since: string | null;
  /** Where nobody else may be meanwhile: a consultation there is in the way. */
  placeId: string | null;
  /** Whom to ring to be let in. */
  ringName: string;
  ringPhone: string;
}

export interface StoredOffer extends Offer {
  /** How the team calls it, in German. */
  name: string;
  version: number;
  deletedAt: Date | null;
}

/** Whether it can be used at this moment. */
export type OfferState =
  { is: 'usable'; until: string } | { is: 'taken'; until: string } | { is: 'closed' };

/**
 * Usable while the office is open and nothing else is in its place. Opening hours themselves take the room and are
 * not in the way.
 * @param there dates that touch this day, whoever sees them; only their times are told.
 */
export function offerState({
  offer: { placeId },
  openUntil,
  there,
  now,
}: {
  offer: Pick<Offer, 'placeId'>;
  /** ISO instant; null while the office is closed. */
  openUntil: string | null;
  there: readonly Pick<Occurrence, 'startsAt' | 'endsAt' | 'state' | 'category' | 'place'>[];
  now: Date;
}): OfferState {
  if (openUntil === null) return { is: 'closed' };
  const at = now.toISOString();
  const inTheWay = there
    .filter(({ place, state, category }) => {
      const isThere = placeId !== null && place?.id === placeId;
      return isThere && state === 'scheduled' && category !== 'office_hour';
    })
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const present = inTheWay.find(({ startsAt, endsAt }) => startsAt <= at && endsAt > at);
  if (present) return { is: 'taken', until: present.endsAt };
  const next = inTheWay.find(({ startsAt }) => startsAt > at && startsAt < openUntil);
  return { is: 'usable', until: next?.startsAt ?? openUntil };
}
