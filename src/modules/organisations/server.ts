export {
  createOrganisation,
  deleteOrganisation,
  findOrganisation,
  listOrganisations,
  restoreOrganisation,
  updateOrganisation,
} from './organisation.server.ts';
