import { localDay } from '#modules/calendar/index.ts';
import { addClosure, fillHolidays } from '#modules/calendar/server.ts';
import { createDistrict, listDistrictIds } from '#modules/districts/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { createPerson, ensureAccount, grantRole } from '#modules/people/server.ts';
import { createPlace } from '#modules/places/server.ts';
import { now } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { slugify } from '#platform/slug.ts';
import { exampleEvents } from './events/index.ts';
import { writeEvents } from './events/write.server.ts';
import { exampleNotices } from './notices.ts';
import { writeNotices } from './notices.server.ts';
import { drawPictures, storePictures } from './pictures.server.ts';
import {
  delegatesOrganisation,
  district,
  organisations,
  people,
  places,
  type OrganisationKey,
  type PlaceKey,
} from './who-and-where.ts';
import { exampleYear, type ExampleYear } from './year.ts';

const timeZone = 'Europe/Berlin';

/**
 * Fills the example district Heeren-Werve, when the database has no district yet. All through the commands that
 * volunteers use; what is there is told in `docs/decisions/0013-example-district.md`.
 */
export async function fillExampleDistrict(): Promise<void> {
  const at = now();
  const districts = await globally((tx) => listDistrictIds(tx));
  if (districts.length > 0) return;
  const year = exampleYear(localDay({ at, timeZone }));
  const drawn = await drawPictures();
  const districtId = await globally((tx) => createDistrict(tx, { ...district, timeZone, now: at }));
  await inDistrict(districtId, async (tx) => {
    const organisationIds = await createOrganisations(tx, { districtId, now: at });
    const personId = await createPeople(tx, { districtId, organisationIds, now: at });
    const placeIds = await createPlaces(tx, { districtId, now: at });
    const command = { districtId, timeZone, personId, now: at };
    const pictureIds = await storePictures(tx, { command, drawn });
    // Before the events, so that no series has to be made twice.
    await close(tx, { command, year });
    const events = exampleEvents(year);
    const ids = { organisationIds, placeIds, pictureIds };
    const eventIds = await writeEvents(tx, { command, events, ...ids });
    const notices = exampleNotices(year);
    await writeNotices(tx, { command, notices, eventIds, ...ids });
  });
}

async function createOrganisations(
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

/** @returns the coordination's person, who writes everything down. */
async function createPeople(
  tx: Tx,
  {
    districtId,
    organisationIds,
    now,
  }: { districtId: string; organisationIds: Record<OrganisationKey, string>; now: Date },
): Promise<string> {
  const ids: string[] = [];
  for (const { role, name } of people) {
    const accountId = await ensureAccount(tx, { address: `${role}@example.org`, now });
    const personId = await createPerson(tx, { districtId, name, accountId, now });
    const organisationId = role === 'delegate' ? organisationIds[delegatesOrganisation] : null;
    await grantRole(tx, { districtId, personId, role, organisationId, now });
    ids.push(personId);
  }
  return ids[0]!;
}

async function createPlaces(
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

/** Public holidays, and the days between the years on which the office is closed. */
async function close(
  tx: Tx,
  { command, year }: { command: Command; year: ExampleYear },
): Promise<void> {
  await fillHolidays(tx, { command, state: district.state ?? 'NW', years: year.closures });
  for (const december of year.closures) {
    await addClosure(tx, {
      command,
      closure: {
        kind: 'own',
        name: { de: 'Zwischen den Jahren', en: 'Between Christmas and New Year' },
        startsOn: `${december}-12-24`,
        endsOn: `${december + 1}-01-01`,
      },
      source: 'Beispiel',
    });
  }
}
