import { createEvent, createNotice } from '#modules/calendar/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readPicture, storePicture } from '#platform/files/server.ts';
import { details as pictureDetails, paint } from '#platform/files/testing/pictures.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { makeDistrict, makePerson, makePlace } from './district.ts';
import { eventDetails, seriesDetails } from './event.ts';
import { makeIssue, makeSubscribers, startIssue } from './mailing.ts';

/** A district with something of everything that its neighbours could miss. */
export async function makeLively({ hosts = [] }: { hosts?: string[] } = {}): Promise<{
  command: Command;
  sha256: string;
  accountId: string;
}> {
  const { id, command } = await makeDistrict({ hosts });
  const placeId = await makePlace({ command });
  const { accountId } = await makePerson({ command, role: 'coordination' });
  const picture = await readPicture(await paint({ width: 300, height: 200 }).jpeg().toBuffer());
  await inDistrict(id, async (tx) => {
    const stored = await storePicture(tx, { command, picture, details: pictureDetails() });
    const details = eventDetails({ placeId, pictureId: stored.id });
    const series = [seriesDetails({ rrule: 'FREQ=WEEKLY' })];
    const event = await createEvent(tx, { command, details, status: 'published', series });
    const empty = { summary: {}, body: {}, thanks: {}, organisationId: null, pictureId: null };
    const news = { ...empty, kind: 'news' as const, title: { de: 'Neue Bank' }, eventId: event.id };
    await createNotice(tx, { command, details: news, step: 'published' });
    await sendMail(tx, {
      ...{ districtId: id, to: 'renate@example.org', sender: { name: 'Test' } },
      ...{ subject: 'Geheim', text: 'Text', purpose: 'test', now: command.now },
    });
  });
  await makeSubscribers({ command, number: 3 });
  await startIssue({ command, id: await makeIssue({ command }) });
  return { command, sha256: picture.sha256, accountId };
}
