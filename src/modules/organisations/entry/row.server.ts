import type { Selectable } from 'kysely';
import type { StoredOrganisation } from '../organisation.ts';
import type { OrganisationTables } from '../tables.server.ts';
import type { OrganisationDetails } from './details.ts';

/** What an entry says, as its row keeps it. */
export function columnsOf(details: OrganisationDetails) {
  return {
    name: details.name,
    kind: details.kind,
    website: details.website,
    category: details.category,
    description: JSON.stringify(details.description),
    street: details.street,
    postal_code: details.postalCode,
    town: details.town,
    phone: details.phone,
    mail: details.mail,
    contacts: JSON.stringify(details.contacts),
    opening: JSON.stringify(details.opening),
    consultation: JSON.stringify(details.consultation),
    times_note: JSON.stringify(details.timesNote),
    access_features: details.accessFeatures,
    access: JSON.stringify(details.access),
    languages: details.languages,
    picture_id: details.pictureId,
  };
}

export function toOrganisation(
  row: Selectable<OrganisationTables['organisation']>,
): StoredOrganisation {
  const { id, slug, version, updated_at, deleted_at } = row;
  return { id, slug, version, updatedAt: updated_at, deletedAt: deleted_at, ...detailsOf(row) };
}

function detailsOf(row: Selectable<OrganisationTables['organisation']>): OrganisationDetails {
  return {
    name: row.name,
    kind: row.kind,
    website: row.website,
    category: row.category,
    description: row.description,
    street: row.street,
    postalCode: row.postal_code,
    town: row.town,
    phone: row.phone,
    mail: row.mail,
    contacts: row.contacts,
    opening: row.opening,
    consultation: row.consultation,
    timesNote: row.times_note,
    accessFeatures: row.access_features,
    access: row.access,
    languages: row.languages,
    pictureId: row.picture_id,
  };
}
