import { localDay } from '#modules/calendar/index.ts';
import { addClosure, fillHolidays } from '#modules/calendar/server.ts';
import { createDistrict, listDistrictIds } from '#modules/districts/server.ts';
import { now } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { tellAround } from './announcements.server.ts';
import { draftList, proposeEntry } from './directory.server.ts';
import { hangBaskets } from './care.server.ts';
import { staffOffice } from './duties.server.ts';
import { exampleEvents } from './events/index.ts';
import { writeEvents } from './events/write.server.ts';
import { fillMailing } from './mailing/index.server.ts';
import { exampleNotices } from './notices.ts';
import { writeNotices } from './notices.server.ts';
import { fillOffice } from './office.server.ts';
import { drawPictures, storePictures } from './pictures.server.ts';
import { openRoom } from './rooms.server.ts';
import { hangScreen } from './screen.server.ts';
import { tellSights } from './sights.server.ts';
import { laySightTrails } from './trails.server.ts';
import { fillSocial } from './social.server.ts';
import { choosePosters } from './posters.server.ts';
import {
  createNeighbours,
  createOrganisations,
  createPeople,
  createPlaces,
} from './who-and-where.server.ts';
import { delegatesOrganisation, district } from './who-and-where.ts';
import { exampleYear, type ExampleYear } from './year.ts';

const timeZone = 'Europe/Berlin';

/**
 * Fills the example district Heeren-Werve, when the database has no district yet: all through the commands that
 * volunteers use, all or nothing. What is there is told in `docs/decisions/0013-example-district.md`.
 */
export async function fillExampleDistrict(): Promise<void> {
  const districts = await globally((tx) => listDistrictIds(tx));
  if (districts.length > 0) return;
  const drawing = drawPictures();
  // Together: the drawing takes other threads than the writing, and either may fail.
  await Promise.all([drawing, writeDistrict({ at: now(), drawing })]);
}

/** In one transaction: a start that is killed halfway leaves no half district that the next one would take for whole. */
async function writeDistrict({
  at,
  drawing,
}: {
  at: Date;
  drawing: ReturnType<typeof drawPictures>;
}): Promise<void> {
  const year = exampleYear(localDay({ at, timeZone }));
  const districtId = newId();
  await inDistrict(districtId, async (tx) => {
    await createDistrict(tx, { ...district, id: districtId, timeZone, now: at });
    const organisationIds = await createOrganisations(tx, { districtId, now: at });
    const personIds = await createPeople(tx, { districtId, organisationIds, now: at });
    const placeIds = await createPlaces(tx, { districtId, now: at });
    const personId = personIds.coordination;
    const command = { districtId, timeZone, personId, now: at };
    await createNeighbours(tx, { command });
    const delegateId = personIds.delegate;
    await proposeEntry(tx, { command, id: organisationIds[delegatesOrganisation], delegateId });
    await draftList(tx, { command });
    // Before the events, so that no series has to be made twice.
    await close(tx, { command, year });
    const pictureIds = await storePictures(tx, { command, drawn: await drawing });
    const ids = { organisationIds, placeIds, pictureIds };
    const eventIds = await writeEvents(tx, {
      command,
      events: exampleEvents(year),
      personIds,
      ...ids,
    });
    await staffOffice(tx, { command, eventIds });
    await writeNotices(tx, { command, notices: exampleNotices(year), eventIds, ...ids });
    await openRoom(tx, {
      ...{ command, year, placeId: placeIds.office },
      organisationId: organisationIds[delegatesOrganisation],
    });
    await tellSights(tx, { command, placeIds });
    await laySightTrails(tx, { command });
    await hangBaskets(tx, { command, eventIds });
    await fillMailing(tx, { command, year });
    await fillOffice(tx, { command, year, organisationIds, personIds, placeIds });
    await fillSocial(tx, { command, eventIds });
    await choosePosters(tx, { command, eventIds, logoId: pictureIds.sponsor });
    await hangScreen(tx, { command });
    await tellAround(tx, { command, personIds: [personIds.volunteer, personId] });
  });
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
