import { describe, expect, test } from 'vitest';
import { listAudit } from '#platform/audit/audit.server.ts';
import { refusal } from '#platform/mail/testing/mail-server.ts';
import { pauseSending, resumeSending, stopSending } from './control.server.ts';
import { changeSendingSettings } from './throttle.server.ts';
import {
  addressees,
  again,
  command,
  counts,
  id,
  inOwn,
  progress,
  send,
  server,
  start,
  useSending,
} from '../testing/sending.ts';

useSending();

describe('the team', () => {
  test('pauses, goes on and stops; what was sent stays sent', async () => {
    let count = 0;
    await start(80, {
      answer: async () => {
        if ((count += 1) === 10) await inOwn((tx) => pauseSending(tx, { command, id }));
        return undefined;
      },
    });
    await send();
    const paused = await progress();
    expect(paused).toMatchObject({ state: 'paused', pauseReason: null, counts: { claimed: 0 } });
    expect(paused.counts.waiting).toBeGreaterThan(30);
    await send();
    expect(server.received).toHaveLength(paused.counts.delivered);
    await inOwn((tx) => resumeSending(tx, { command, id }));
    count = 0;
    await send();
    await inOwn((tx) => stopSending(tx, { command, id }));
    const stopped = await progress();
    expect(stopped).toMatchObject({ state: 'stopped', counts: { waiting: 0, claimed: 0 } });
    expect(stopped.counts.stopped).toBe(80 - stopped.counts.delivered);
    await expect(inOwn((tx) => resumeSending(tx, { command, id }))).rejects.toMatchObject({
      code: 'not_possible',
    });
    await send();
    expect(server.received).toHaveLength(stopped.counts.delivered);
    expect(new Set(addressees()).size).toBe(server.received.length);
  });

  test('stops, and whoever the mail server put off in that moment gets nothing either', async () => {
    let count = 0;
    await start(12, {
      onRcptTo: (_address, _session, done) => (count < 3 ? done() : done(refusal(452, 'not now'))),
      answer: async () => {
        if ((count += 1) === 3) await inOwn((tx) => stopSending(tx, { command, id }));
        return undefined;
      },
    });
    await send();
    const { state, counts: found } = await progress();
    expect(state).toBe('stopped');
    expect(found.waiting + found.claimed).toBe(0);
    expect(found.delivered + found.stopped).toBe(12);
  });

  test('limits the mails of an hour', async () => {
    await start(25);
    await inOwn((tx) => changeSendingSettings(tx, { command, mailsPerHour: 10 }));
    await send();
    expect(await counts()).toEqual({ delivered: 10, waiting: 15, all: 25 });
    expect(await progress(59)).toMatchObject({ state: 'sending', isThrottled: true });
    await send({ minutes: 59 });
    expect(server.received).toHaveLength(10);
    await send({ minutes: 61 });
    expect(server.received).toHaveLength(20);
    await send({ minutes: 122 });
    expect(await counts()).toEqual({ delivered: 25, all: 25 });
  });

  test('sends again by hand what is unclear or failed, and nobody else does', async () => {
    let isDown = true;
    await start(4, {
      onRcptTo: ({ address }, _session, done) =>
        isDown && address === 'person-1@example.org' ? done(refusal(550, 'full')) : done(),
      answer: async (self) => {
        if (isDown && self.received.length === 1) self.cut();
        return undefined;
      },
    });
    await send();
    await send({ minutes: 2 });
    const before = await progress();
    expect(before.counts.failed).toBe(1);
    expect(before.counts.unclear).toBeGreaterThan(0);
    const received = server.received.length;
    await send({ minutes: 600 });
    expect(server.received).toHaveLength(received);
    isDown = false;
    expect(await again('failed')).toEqual({ again: 1 });
    await again('unclear');
    await expect(again('unclear')).rejects.toMatchObject({ code: 'not_possible' });
    expect((await progress()).state).toBe('sending');
    await send();
    expect(await counts()).toEqual({ delivered: 4, all: 4 });
    const { personId } = command;
    const audit = await inOwn((tx) => listAudit(tx, { subjectIds: [id] }));
    expect(audit.filter(({ action }) => action === 'issue.sent-again')).toMatchObject([
      { personId },
      { personId },
    ]);
  });
});
