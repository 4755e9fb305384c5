import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { database } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { filesFolder, readPicture, storePicture, useFilesFolder } from '#platform/files/server.ts';
import { details, paint } from '#platform/files/testing/pictures.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { makeIssue, origin } from '../../../../tests/factories/mailing.ts';
import { findIssue } from './find.server.ts';
import { inspectIssue } from './inspect.server.ts';

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'ortsmitte-files-'))));
afterAll(() => rm(filesFolder(), { recursive: true, force: true }));

test('pictures are weighed without another connection, for which whoever starts to send might wait', async () => {
  const { command } = await makeDistrict();
  const id = await makeIssue({ command });
  const picture = await readPicture(await paint().jpeg().toBuffer());
  await inDistrict(command.districtId, async (tx) => {
    const own = details({ channels: ['mailing'] });
    const { id: pictureId } = await storePicture(tx, { command, picture, details: own });
    await createEvent(tx, {
      command,
      status: 'published',
      details: eventDetails({ pictureId }),
      series: [seriesDetails({ localStart: '2026-11-26T10:00', rrule: null })],
    });
  });
  const connect = vi.spyOn(database().pool, 'connect');
  const { pictureBytes } = await inDistrict(command.districtId, async (tx) => {
    const issue = (await findIssue(tx, id))!;
    const district = (await findDistrict(tx, command.districtId))!;
    return inspectIssue(tx, { issue, district, origin, hasHost: true, now: command.now });
  });
  expect(pictureBytes).toBeGreaterThan(1000);
  expect(connect).toHaveBeenCalledTimes(1);
  connect.mockRestore();
});
