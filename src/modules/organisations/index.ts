export { findByName, organisationOptions } from './choices.ts';
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
export * from './organisation.ts';
