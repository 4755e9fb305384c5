import { createOrganisation } from '#modules/organisations/server.ts';
import { joinAgreement } from '#modules/people/index.ts';
import {
  addMember,
  askToJoin,
  createPerson,
  ensureAccount,
  grantRole,
  inviteMember,
} from '#modules/people/server.ts';
import { createPlace } from '#modules/places/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { slugify } from '#platform/slug.ts';
import { entries, shops } from './directory.ts';
import { exampleOrigin, hasServer } from './origin.server.ts';
import {
  delegatesOrganisation,
  district,
  organisations,
  others,
  people,
  places,
  wouldJoin,
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
    const entry = entries[key as OrganisationKey];
    const id = await createOrganisation(tx, { ...entry, districtId, slug, name, kind, now });
    ids.push([key, id]);
  }
  for (const shop of shops) await createOrganisation(tx, { ...shop, districtId, now });
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

/** Somebody without mail, somebody who was invited, and somebody who would like to take part. */
export async function createNeighbours(tx: Tx, { command }: { command: Command }): Promise<void> {
  for (const { name, phone, address } of others) {
    const id = newId();
    const roles = [{ role: 'volunteer' as const, organisationId: null }];
    await addMember(tx, { command, id, details: { name, phone, roles } });
    const invited = { personId: id, address, origin: exampleOrigin(), locale } as const;
    // Nobody of the example gets a mail: with a mail server it would leave.
    if (address && !hasServer()) await inviteMember(tx, { command, ...invited });
  }
  const values = { ...wouldJoin, interests: [...wouldJoin.interests] };
  const agreed = joinAgreement({ district: district.name, locale });
  await askToJoin(tx, { command, values, agreed, locale, client: 'example' });
}

const locale = 'de';

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
