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
  /** Of `districtParts`, those that it does not use. */
  unusedParts: string[];
  /** It rests: nobody gets in. */
  isSuspended: boolean;
}

export interface DistrictContact {
  /** With postcode and town, in one line. */
  street?: string;
  mail?: string;
  phone?: string;
  /** The bare name, without `@`. */
  instagram?: string;
}

export const carrierKinds = ['city', 'club', 'persons'] as const;
export type CarrierKind = (typeof carrierKinds)[number];

/** Legal body (Träger): who is liable and named in the Impressum. */
export interface Carrier {
  kind?: CarrierKind;
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
  readonly code:
    'changed_meanwhile' | 'not_found' | 'host_taken' | 'last_host' | 'not_suspended' | 'wrong_name';

  constructor(code: DistrictError['code']) {
    super(`districts: ${code}`);
    this.code = code;
  }
}

/** Two colours (`#rrggbb`); everything else of the look is derived from them. */
export interface Branding {
  brand?: string;
  accent?: string;
  logo?: Logo;
}

/** A PNG among the district's kept files. */
export interface Logo {
  sha256: string;
  /** Pixels. */
  width: number;
  height: number;
}

export function hasColours({ brand, accent }: Branding): boolean {
  return Boolean(brand || accent);
}

/** Where a logo is shown, without language prefix; another logo has another path. */
export function logoPath({ sha256 }: Logo): string {
  return `/logo/${sha256}.png`;
}

export { toHostName } from './host-name.ts';
export { districtParts, usesPart, type DistrictPart } from './parts.ts';
export {
  pathAfter,
  pathOfStep,
  setUpSteps,
  type SetUpState,
  type SetUpStep,
} from './set-up-steps.ts';
export { detailsMessages } from './messages/details.ts';
export { lookMessages } from './messages/look.ts';
export { mailSettingsMessages } from './messages/mail.ts';
export { partsMessages } from './messages/parts.ts';
export { setUpMessages } from './messages/set-up.ts';
export { germanStates } from './states.ts';

/** Days between the press and the end of a district, in which it can be taken back. */
export const endingDays = 30;
