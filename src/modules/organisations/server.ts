export {
  createOrganisation,
  deleteOrganisation,
  findOrganisation,
  listOrganisations,
  restoreOrganisation,
  updateOrganisation,
} from './organisation.server.ts';
export {
  acceptProposal,
  findProposal,
  listProposals,
  proposeChange,
  refuseProposal,
  type Proposal,
} from './proposal/proposal.server.ts';
export { changeOrganisationSettings, findOrganisationSettings } from './settings.server.ts';
