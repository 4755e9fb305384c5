import type { LocalText } from '#platform/i18n/index.ts';

/** One tenant: a neighbourhood with its team, branding and rules. */
export interface District {
  id: string;
  slug: string;
  name: string;
  town: string;
  postalCode: string;
  /** IANA name, e.g. `Europe/Berlin`. */
  timeZone: string;
  /** ISO 3166-2 subdivision without the country, e.g. `NW`: whose public holidays hold here. */
  state: string;
  about: LocalText;
  contact: DistrictContact;
  carrier: Carrier;
  branding: Branding;
}

export interface DistrictContact {
  /** With postcode and town, in one line. */
  street?: string;
  mail?: string;
  phone?: string;
  /** The bare name, without `@`. */
  instagram?: string;
}

/** Legal body (Träger): who is liable and named in the Impressum. */
export interface Carrier {
  name?: string;
  street?: string;
  postalCode?: string;
  town?: string;
  representedBy?: string;
  mail?: string;
  phone?: string;
}

/** How to reach a district and who answers for it, as the coordination edits them. */
export interface DistrictDetails {
  contact: DistrictContact;
  carrier: Carrier;
}

export type StoredDistrictDetails = DistrictDetails & { version: number };

/** An expected failure of a district's commands; the route turns it into a form error. */
export class DistrictError extends Error {
  readonly code: 'changed_meanwhile' | 'not_found';

  constructor(code: DistrictError['code']) {
    super(`districts: ${code}`);
    this.code = code;
  }
}

/** Two colours (`#rrggbb`); everything else of the look is derived from them. */
export interface Branding {
  brand?: string;
  accent?: string;
}

export { detailsMessages } from './messages/details.ts';
export { setUpMessages } from './messages/set-up.ts';
export { germanStates } from './states.ts';
