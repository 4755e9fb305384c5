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
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { createEvent, createNotice, deleteEvent, findPictureUses } from '../server.ts';

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
        status,
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
  const uses = await inDistrict(id, (tx) => findPictureUses(tx, [maypole, choir, unused, 'x']));
  const paths = Object.fromEntries(
    uses.get(maypole)!.map(({ title, path }) => [title.de, path] as const),
  );
  expect(paths).toEqual({
    Maifeier: '/termine/maifeier',
    'Maifeier im Entwurf': null,
    'So war die Maifeier': '/meldungen/so-war-die-maifeier',
    'Noch zu schreiben': null,
  });
  expect(uses.get(choir)).toHaveLength(1);
  expect(uses.has(unused)).toBe(false);
});

it('an event that was put away and another district show no picture', async () => {
  const { id, command, hang, add } = await village();
  const picture = await hang('Maibaum');
  const event = await add('Maifeier', picture);
  const other = await village();
  expect(await inDistrict(other.id, (tx) => findPictureUses(tx, [picture]))).toEqual(new Map());
  await inDistrict(id, (tx) => deleteEvent(tx, { command, id: event.id, version: 1 }));
  expect(await inDistrict(id, (tx) => findPictureUses(tx, [picture]))).toEqual(new Map());
});
