import type { OrganisationDetails } from './entry/details.ts';

/** A club, group, partner, shop or institution, as dates name it. */
export interface Organisation extends Pick<
  OrganisationDetails,
  'name' | 'kind' | 'website' | 'category'
> {
  id: string;
  slug: string;
}

/** An organisation with all that its entry says, as somebody edits it: also one that was put away. */
export interface StoredOrganisation extends OrganisationDetails {
  id: string;
  slug: string;
  version: number;
  updatedAt: Date;
  deletedAt: Date | null;
}

/** An expected failure of an organisation's commands; the route turns it into a form error. */
export class OrganisationError extends Error {
  readonly code:
    | 'changed_meanwhile'
    | 'not_found'
    /** Nothing differs from what the entry says already. */
    | 'unchanged';

  constructor(code: OrganisationError['code']) {
    super(`organisations: ${code}`);
    this.code = code;
  }
}
