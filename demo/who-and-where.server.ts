import { createOrganisation } from '#modules/organisations/server.ts';
import { createPerson, ensureAccount, grantRole } from '#modules/people/server.ts';
import { createPlace } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { slugify } from '#platform/slug.ts';
import {
  delegatesOrganisation,
  district,
  organisations,
  people,
  places,
  type OrganisationKey,
  type PersonRole,
  type PlaceKey,
} from './who-and-where.ts';

export async function createOrganisations(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<Record<OrganisationKey, string>> {
  const ids: [string, string][] = [];
  for (const [key, { name, kind }] of Object.entries(organisations)) {
    const slug = slugify(name);
    const id = await createOrganisation(tx, { districtId, slug, name, kind, website: '', now });
    ids.push([key, id]);
  }
  return Object.fromEntries(ids) as Record<OrganisationKey, string>;
}

/** @returns the person of each role. */
export async function createPeople(
  tx: Tx,
  {
    districtId,
    organisationIds,
    now,
  }: { districtId: string; organisationIds: Record<OrganisationKey, string>; now: Date },
): Promise<Record<PersonRole, string>> {
  const ids: [PersonRole, string][] = [];
  for (const { role, name } of people) {
    const accountId = await ensureAccount(tx, { address: `${role}@example.org`, now });
    const personId = await createPerson(tx, { districtId, name, accountId, now });
    const organisationId = role === 'delegate' ? organisationIds[delegatesOrganisation] : null;
    await grantRole(tx, { districtId, personId, role, organisationId, now });
    ids.push([role, personId]);
  }
  return Object.fromEntries(ids) as Record<PersonRole, string>;
}

export async function createPlaces(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<Record<PlaceKey, string>> {
  const ids: [string, string][] = [];
  for (const [key, place] of Object.entries(places)) {
    const id = await createPlace(tx, {
      street: '',
      access: {},
      exclusive: false,
      ...place,
      postalCode: district.postalCode ?? '',
      town: district.town,
      latitude: null,
      longitude: null,
      districtId,
      now,
    });
    ids.push([key, id]);
  }
  return Object.fromEntries(ids) as Record<PlaceKey, string>;
}
