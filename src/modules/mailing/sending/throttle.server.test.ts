import { describe, expect, test } from 'vitest';
import { setLimits, suspendDistrict } from '#modules/districts/server.ts';
import { deliverMail } from '#platform/mail/delivery.server.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { makeIssue, startIssue } from '../../../../tests/factories/mailing.ts';
import { command, id, inOwn, later, send, server, start, useSending } from '../testing/sending.ts';
import { sendIssue } from './send.server.ts';
import { changeSendingSettings } from './throttle.server.ts';

useSending();

const limitTo = (mailsPerHour: number) =>
  inOwn((tx) =>
    setLimits(tx, { command, limits: { storageBytes: null, mailsPerHour, members: null } }),
  );

async function sendSingleMail(): Promise<void> {
  const { districtId, now } = command;
  const mailId = await inOwn((tx) =>
    sendMail(tx, {
      ...{ districtId, to: 'renate@example.org', sender: { name: 'Test' } },
      ...{ subject: 'Ihr Code', text: 'Text', purpose: 'test', now },
    }),
  );
  await deliverMail({ districtId, mailId, clock: () => now });
}

describe('the mails of an hour', () => {
  test('are as many as whoever runs the installation lets a district send, whatever it wishes', async () => {
    await start(12);
    await inOwn((tx) => changeSendingSettings(tx, { command, mailsPerHour: 10 }));
    await limitTo(4);
    await send();
    expect(server.received).toHaveLength(4);
    await limitTo(1000);
    await send();
    expect(server.received).toHaveLength(10);
    await send({ minutes: 61 });
    expect(server.received).toHaveLength(12);
  });

  test('are fewer of a list where single mails left; those never wait', async () => {
    await start(12);
    await limitTo(5);
    await sendSingleMail();
    await sendSingleMail();
    await send();
    expect(server.received).toHaveLength(5);
    await sendSingleMail();
    expect(server.received).toHaveLength(6);
    await send({ minutes: 61 });
    expect(server.received).toHaveLength(11);
  });

  test('are not more where two lists are sent at once, also in a district that never chose a pace', async () => {
    await start(30);
    const other = await makeIssue({ command });
    await startIssue({ command, id: other });
    await limitTo(10);
    const { districtId } = command;
    const clock = () => later(0);
    await Promise.all(
      [id, other].map((issueId) => sendIssue({ districtId, issueId, clock, patience: 2000 })),
    );
    expect(server.received).toHaveLength(10);
  });

  test('are none while the district is suspended', async () => {
    await start(3);
    await inOwn((tx) => suspendDistrict(tx, command));
    await send();
    expect(server.received).toHaveLength(0);
  });
});
