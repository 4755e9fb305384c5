export { confirmByLink, confirmEntry, correctByLink, findCheck } from './check/answer.server.ts';
export {
  createOrganisation,
  deleteOrganisation,
  findOrganisation,
  listOrganisations,
  restoreOrganisation,
  updateOrganisation,
  type NewOrganisation,
} from './organisation.server.ts';
export {
  findEntry,
  listWholeEntries,
  readDirectory,
  searchDirectory,
} from './directory/read.server.ts';
export { discardImport, draftImport, matchColumns } from './import/draft.server.ts';
export { findImport, listImports, type OrganisationImport } from './import/find.server.ts';
export { takeImport } from './import/take.server.ts';
export { listUntouched, undoImport } from './import/undo.server.ts';
export { readSheet } from './import/sheet.server.ts';
export { printDirectory } from './print/print.server.ts';
export {
  acceptProposal,
  findProposal,
  listProposals,
  listRefusals,
  proposeChange,
  refuseProposal,
  type Proposal,
} from './proposal/proposal.server.ts';
export { changeOrganisationSettings, findOrganisationSettings } from './settings.server.ts';
