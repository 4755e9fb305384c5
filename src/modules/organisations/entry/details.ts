import type { LocalText } from '#platform/i18n/index.ts';
import type { AccessFeature, OrganisationCategory } from './categories.ts';
import type { Week } from './times.ts';

export const organisationKinds = [
  'team',
  'club',
  'group',
  'partner',
  'shop',
  'service',
  'institution',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Somebody who answers for an organisation. */
export interface Contact {
  name: string;
  /** What they are there: "Vorsitz". */
  role: string;
  phone: string;
  mail: string;
  /** They agreed to be shown to everybody; without that only the team sees them. */
  isPublic: boolean;
}

/** Everything that an entry says. */
export interface OrganisationDetails {
  name: string;
  kind: OrganisationKind;
  /** Null: it is not in the directory. */
  category: OrganisationCategory | null;
  /** Rich text. */
  description: LocalText;
  website: string;
  street: string;
  postalCode: string;
  town: string;
  /** Of the organisation itself; persons are `contacts`. */
  phone: string;
  mail: string;
  contacts: Contact[];
  opening: Week;
  consultation: Week;
  timesNote: LocalText;
  accessFeatures: AccessFeature[];
  access: LocalText;
  languages: string[];
  pictureId: string | null;
}

export type OrganisationField = keyof OrganisationDetails;

/** All that may be left out, as nothing is known yet. */
export const unknownDetails: Omit<OrganisationDetails, 'name' | 'kind'> = {
  category: null,
  description: {},
  website: '',
  street: '',
  postalCode: '',
  town: '',
  phone: '',
  mail: '',
  contacts: [],
  opening: {},
  consultation: {},
  timesNote: {},
  accessFeatures: [],
  access: {},
  languages: [],
  pictureId: null,
};

export const organisationFields = [
  'name',
  'kind',
  ...(Object.keys(unknownDetails) as (keyof typeof unknownDetails)[]),
] satisfies OrganisationField[];

/** The fields that `after` says differently. */
export function changesBetween({
  before,
  after,
}: {
  before: OrganisationDetails;
  after: OrganisationDetails;
}): Partial<OrganisationDetails> {
  const isSame = (field: OrganisationField) => keyed(before[field]) === keyed(after[field]);
  const changed = organisationFields.filter((field) => !isSame(field));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

/** PostgreSQL keeps the keys of an object in an order of its own. */
function keyed(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** `Mittelstraße 14, 59174 Kamen`, as far as it is known. */
export function addressOf({
  street,
  postalCode,
  town,
}: Pick<OrganisationDetails, 'street' | 'postalCode' | 'town'>): string {
  const place = [postalCode, town].filter(Boolean).join(' ');
  return [street, place].filter(Boolean).join(', ');
}
