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

/** An organisation as somebody edits it: also one that was put away. */
export interface StoredOrganisation extends Organisation {
  version: number;
  deletedAt: Date | null;
}

/** An expected failure of an organisation's commands; the route turns it into a form error. */
export class OrganisationError extends Error {
  readonly code: 'changed_meanwhile' | 'not_found';

  constructor(code: OrganisationError['code']) {
    super(`organisations: ${code}`);
    this.code = code;
  }
}
export * from './messages/manage.ts';
