export { createOrganisation, listOrganisations } from './organisation.server.ts';
