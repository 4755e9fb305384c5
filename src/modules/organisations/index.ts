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

export { organisationJsonLd } from './directory/json-ld.ts';
export {
  directoryAddress,
  letterKey,
  readDirectoryQuery,
  type DirectoryQuery,
} from './directory/query.ts';
export type { DirectoryEntry, DirectoryHits } from './directory/search.ts';
export { writeCards } from './directory/vcard.ts';
export * from './entry/categories.ts';
export * from './entry/details.ts';
export * from './entry/rights.ts';
export { differences, weekRows, type Difference } from './entry/said.ts';
export * from './entry/times.ts';
export { importFields, type ImportColumns, type ImportField } from './import/columns.ts';
export { ImportRefusal } from './import/refusal.ts';
export { SheetError, type SheetErrorCode } from './import/sheet.ts';
export type { SortedSheet } from './import/sort.ts';
export * from './messages/check.ts';
export * from './messages/directory.ts';
export * from './messages/entry.ts';
export * from './messages/import.ts';
export * from './messages/manage.ts';
export * from './messages/paper.ts';
export * from './messages/proposal.ts';
export { cardPath, checkPath, directoryPath, entryPath, paperPath } from './paths.ts';
export { usualOrganisationSettings, type OrganisationSettings } from './settings.ts';
