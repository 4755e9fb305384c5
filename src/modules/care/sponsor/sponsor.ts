/** Who pays for a thing: a person or a firm. */
export const sponsorKinds = ['person', 'firm'] as const;
export type SponsorKind = (typeof sponsorKinds)[number];

export interface SponsorDetails {
  thingId: string;
  kind: SponsorKind;
  name: string;
  street: string;
  town: string;
  mail: string;
  /** They said that their name may be shown. */
  isShown: boolean;
  /** Local dates, both included. */
  fromOn: string;
  untilOn: string;
  amountCents: number | null;
}

export interface Sponsor extends Omit<SponsorDetails, 'isShown'> {
  id: string;
  /** Since they said that their name may be shown. */
  shownSince: Date | null;
  version: number;
  deletedAt: Date | null;
}

/** Days after the end of its period for which a sponsor's name and address are kept: for thanks, and to ask again. */
export const sponsorKeptDays = 731;

export const isSponsorOn = (
  { fromOn, untilOn }: Pick<Sponsor, 'fromOn' | 'untilOn'>,
  day: string,
) => fromOn <= day && day <= untilOn;
