import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { filesFolder, readPicture, storePicture, useFilesFolder } from '#platform/files/server.ts';
import { details, paint } from '#platform/files/testing/pictures.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  changeOccurrence,
  createEvent,
  createNotice,
  deleteEvent,
  listOccurrences,
} from '../server.ts';
import { usesInCalendar } from './use.server.ts';

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'ortsmitte-files-'))));
afterAll(() => rm(filesFolder(), { recursive: true, force: true }));

async function village() {
  const { id, command } = await makeDistrict();
  const hang = async (text: string) => {
    const picture = await readPicture(await paint().jpeg().toBuffer());
    const { id: pictureId } = await inDistrict(id, (tx) =>
      storePicture(tx, { command, picture, details: details({ alt: { de: text } }) }),
    );
    return pictureId;
  };
  const add = (
    title: string,
    pictureId: string | null,
    status: 'draft' | 'published' = 'published',
  ) =>
    inDistrict(id, (tx) =>
      createEvent(tx, {
        command,
        details: eventDetails({ title: { de: title }, pictureId }),
        status,
        series: [seriesDetails({ rrule: null })],
      }),
    );
  const tell = (title: string, pictureId: string, status: 'draft' | 'published') =>
    inDistrict(id, (tx) =>
      createNotice(tx, {
        command,
        step: status,
        details: {
          kind: 'news',
          title: { de: title },
          summary: {},
          body: {},
          thanks: {},
          eventId: null,
          organisationId: null,
          pictureId,
        },
      }),
    );
  return { id, command, hang, add, tell };
}

it('a picture knows the events and notices that show it, and which of them citizens see', async () => {
  const { id, hang, add, tell } = await village();
  const [maypole, choir] = [await hang('Maibaum'), await hang('Chor')];
  const unused = newId();
  await add('Maifeier', maypole);
  await add('Maifeier im Entwurf', maypole, 'draft');
  await tell('So war die Maifeier', maypole, 'published');
  await tell('Noch zu schreiben', maypole, 'draft');
  await add('Chorprobe', choir);
  await add('Ohne Bild', null);
  const ids = [maypole, choir, unused, 'x'];
  const uses = await inDistrict(id, (tx) => usesInCalendar(tx, { table: 'picture', ids }));
  const ofMaypole = uses.filter((use) => use.id === maypole);
  const paths = Object.fromEntries(ofMaypole.map(({ title, path }) => [title.de, path] as const));
  expect(paths).toEqual({
    Maifeier: '/termine/maifeier',
    'Maifeier im Entwurf': null,
    'So war die Maifeier': '/meldungen/so-war-die-maifeier',
    'Noch zu schreiben': null,
  });
  expect(uses.filter((use) => use.id === choir)).toHaveLength(1);
  expect(uses).toHaveLength(5);
});

it('an event that was put away and another district show no picture', async () => {
  const { id, command, hang, add } = await village();
  const picture = await hang('Maibaum');
  const event = await add('Maifeier', picture);
  const other = await village();
  const find = (districtId: string) =>
    inDistrict(districtId, (tx) => usesInCalendar(tx, { table: 'picture', ids: [picture] }));
  expect(await find(other.id)).toEqual([]);
  await inDistrict(id, (tx) => deleteEvent(tx, { command, id: event.id, version: 1 }));
  expect(await find(id)).toEqual([]);
});

it('a place is needed by the events that are there, and by those that go there on one date only', async () => {
  const { id, command } = await makeDistrict();
  const [office, square] = [await makePlace({ command }), await makePlace({ command })];
  const uses = await inDistrict(id, async (tx) => {
    const details = eventDetails({ title: { de: 'Chorprobe' }, placeId: office });
    const series = [seriesDetails()];
    const event = await createEvent(tx, { command, details, status: 'published', series });
    const [date] = await listOccurrences(tx, { eventId: event.id });
    const { localStart, durationMinutes } = seriesDetails();
    const move = { localStart, durationMinutes, differs: { placeId: square }, reason: {} };
    await changeOccurrence(tx, { command, id: date!.id, move });
    return usesInCalendar(tx, { table: 'place', ids: [office, square] });
  });
  expect(uses.map((use) => [use.id, use.title.de, use.path])).toEqual(
    expect.arrayContaining([
      [office, 'Chorprobe', '/termine/chorprobe'],
      [square, 'Chorprobe', '/termine/chorprobe'],
    ]),
  );
  expect(uses).toHaveLength(2);
});
