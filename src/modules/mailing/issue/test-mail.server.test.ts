import { mkdirSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParsedMail } from 'mailparser';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { filesFolder, readPicture, storePicture, useFilesFolder } from '#platform/files/server.ts';
import { details, paint } from '#platform/files/testing/pictures.ts';
import { deliverMail } from '#platform/mail/delivery.server.ts';
import { findMail, listMails } from '#platform/mail/outbox.server.ts';
import { startMailServer, type TestMailServer } from '#platform/mail/testing/mail-server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  makeIssue,
  makeSubscribers,
  origin,
  startIssue,
} from '../../../../tests/factories/mailing.ts';
import { findProgress } from '../sending/progress.server.ts';
import { sendIssue } from '../sending/send.server.ts';
import { freezeContent } from './content.server.ts';
import { findIssue } from './find.server.ts';
import { sendTestMail } from './test-mail.server.ts';

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'ortsmitte-files-'))));
afterAll(() => rm(filesFolder(), { recursive: true, force: true }));

let server: TestMailServer | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
  vi.unstubAllEnvs();
});

/** An issue with a date that has a picture. */
async function begin(): Promise<{ command: Command; id: string }> {
  const { command } = await makeDistrict();
  const id = await makeIssue({ command });
  const picture = await readPicture(await paint().jpeg().toBuffer());
  await inDistrict(command.districtId, async (tx) => {
    const stored = await storePicture(tx, {
      command,
      picture,
      details: details({ channels: ['mailing'] }),
    });
    await createEvent(tx, {
      command,
      status: 'published',
      details: eventDetails({ title: { de: 'Maibaum' }, pictureId: stored.id }),
      series: [seriesDetails({ localStart: '2026-11-26T10:00', rrule: null })],
    });
  });
  return { command, id };
}

function sendTest({ command, id }: { command: Command; id: string }) {
  const { districtId } = command;
  return inDistrict(districtId, async (tx) => {
    const issue = (await findIssue(tx, id))!;
    const district = (await findDistrict(tx, districtId))!;
    const list = await freezeContent(tx, { issue, district, origin });
    await sendTestMail(tx, { command, list, to: 'renate@example.org', locale: 'de' });
    const { mails } = await listMails(tx, { page: 1 });
    return mails[0]!.id;
  });
}

test('what is tested is what is sent: the same letter with the same pictures', async () => {
  const { command, id } = await begin();
  const { districtId } = command;
  const clock = () => command.now;
  server = await startMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  await deliverMail({ districtId, mailId: await sendTest({ command, id }), clock });
  await makeSubscribers({ command, number: 1 });
  await startIssue({ command, id });
  await sendIssue({ districtId, issueId: id, clock, patience: 2000 });
  const [tested, sent] = server.received.map(({ mail }) => mail);
  expect(tested!.subject).toBe(`Probe: ${sent!.subject}`);
  expect(tested!.from?.value).toEqual(sent!.from?.value);
  expect(bodyOf(tested!)).toEqual(bodyOf(sent!));
  expect(bodyOf(tested!).pictures).toHaveLength(1);
  expect(sent!.headers.has('list')).toBe(true);
  // Nobody can leave the list by it.
  expect(tested!.headers.has('list')).toBe(false);
  expect(tested!.html).not.toContain('/abmelden/');
});

test('without a mail server it is read in the outbox', async () => {
  const begun = await begin();
  const mailId = await sendTest(begun);
  const { districtId, now } = begun.command;
  const read = await inDistrict(districtId, (tx) =>
    findMail(tx, { id: mailId, showSecrets: false, now }),
  );
  expect(read).toMatchObject({ state: 'kept', subject: 'Probe: Termine im November' });
  expect(read?.text).toContain('Maibaum');
});

test('a picture that cannot be read for a while puts mails off, and leaves none unclear', async () => {
  const { command, id } = await begin();
  const { districtId } = command;
  const at = (minutes: number) => () => new Date(command.now.getTime() + minutes * 60_000);
  server = await startMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  const mailId = await sendTest({ command, id });
  await makeSubscribers({ command, number: 30 });
  await startIssue({ command, id });
  const sendAll = async (minutes: number) => {
    const clock = at(minutes);
    await deliverMail({ districtId, mailId, clock });
    await sendIssue({ districtId, issueId: id, clock, patience: 2000 });
    return inDistrict(districtId, async (tx) => {
      const test = await findMail(tx, { id: mailId, showSecrets: false, now: clock() });
      const { counts } = (await findProgress(tx, { id, now: clock() }))!;
      return [test?.state, counts.waiting, counts.delivered];
    });
  };
  // A folder in its place cannot be read; without it the picture is made anew.
  const folder = join(filesFolder(), districtId);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const path = join(
    folder,
    files.find((name) => name.endsWith('960.jpg'))!,
  );
  await rm(path);
  mkdirSync(path);
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  expect(await sendAll(0)).toEqual(['waiting', 30, 0]);
  expect(logged).toHaveBeenCalled();
  expect(server.received).toHaveLength(0);
  logged.mockRestore();
  rmdirSync(path);
  expect(await sendAll(1)).toEqual(['sent', 0, 30]);
  expect(server.received).toHaveLength(31);
  expect(server.received.every(({ mail }) => mail.attachments.length === 1)).toBe(true);
});

/** Everything but the personal links, which come last. */
function bodyOf({ html, text, attachments }: ParsedMail) {
  return {
    html: String(html).split('Im Browser lesen')[0],
    text: text?.split('Im Browser lesen')[0],
    pictures: attachments.map(({ cid, checksum, filename }) => ({ cid, checksum, filename })),
  };
}
