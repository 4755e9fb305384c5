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

/** A club, group, partner, shop or institution; in its first form what the calendar needs of it. */
export interface Organisation {
  id: string;
  slug: string;
  name: string;
  kind: OrganisationKind;
  website: string;
}
