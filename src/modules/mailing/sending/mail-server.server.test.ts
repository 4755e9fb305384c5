import { describe, expect, test, vi } from 'vitest';
import { refusal } from '#platform/mail/testing/mail-server.ts';
import { pauseSending, resumeSending } from './control.server.ts';
import { listDeliveries } from './progress.server.ts';
import {
  addressees,
  command,
  counts,
  id,
  inOwn,
  later,
  progress,
  send,
  server,
  start,
  startServer,
  useSending,
} from '../testing/sending.ts';

useSending();

describe('a mail server', () => {
  test('that refuses one recipient gets the others', async () => {
    await start(12, {
      onRcptTo: ({ address }, _session, done) =>
        address === 'person-3@example.org' ? done(refusal(550, 'no such user')) : done(),
    });
    await send();
    expect(await counts()).toEqual({ delivered: 11, failed: 1, all: 12 });
    const { deliveries } = await inOwn((tx) =>
      listDeliveries(tx, { issueId: id, states: ['failed'] }),
    );
    expect(deliveries).toMatchObject([
      { address: 'person-3@example.org', reply: expect.stringContaining('no such user') as string },
    ]);
  });

  test('that is full for a moment (452) is asked again later, and only for that one', async () => {
    let isFull = true;
    await start(12, {
      onRcptTo: ({ address }, _session, done) =>
        isFull && address === 'person-3@example.org' ? done(refusal(452, 'full')) : done(),
    });
    await send();
    expect(await counts()).toEqual({ delivered: 11, waiting: 1, all: 12 });
    expect(await progress()).toMatchObject({ state: 'sending', nextAt: later(1).toISOString() });
    await send();
    expect(await counts()).toEqual({ delivered: 11, waiting: 1, all: 12 });
    isFull = false;
    await send({ minutes: 1 });
    expect(await counts()).toEqual({ delivered: 12, all: 12 });
    expect(new Set(addressees()).size).toBe(server.received.length);
  });

  test('that says 421 in the middle loses nobody, and takes the rest on another connection', async () => {
    const perConnection = new Map<string, number>();
    await start(60, {
      onMailFrom: (_address, { id: connection }, done) => {
        const count = (perConnection.get(connection) ?? 0) + 1;
        perConnection.set(connection, count);
        return count > 10 ? done(refusal(421, 'too many messages')) : done();
      },
    });
    await send();
    for (let minutes = 1; (await progress()).state === 'sending' && minutes < 30; minutes += 1) {
      await send({ minutes });
    }
    expect(await counts()).toEqual({ delivered: 60, all: 60 });
    expect(server.received).toHaveLength(60);
    expect(perConnection.size).toBeGreaterThan(5);
  });

  test('that takes a text and dies leaves exactly that one unclear', async () => {
    await start(20, {
      answer: async (self) => {
        if (self.received.length === 8) self.cut();
        return undefined;
      },
    });
    await send();
    await send({ minutes: 2 });
    const { delivered, unclear, all } = (await progress()).counts;
    expect(delivered + unclear).toBe(all);
    expect(unclear).toBeGreaterThan(0);
    // One mail in hand per connection.
    expect(unclear).toBeLessThanOrEqual(2);
    expect(new Set(addressees()).size).toBe(server.received.length);
  });

  test('that is slow gets small batches, so that a pause is soon heeded', async () => {
    await start(30, {
      answer: async (self) => {
        if (self.received.length === 6) await inOwn((tx) => pauseSending(tx, { command, id }));
        await new Promise((done) => setTimeout(done, 400));
        return undefined;
      },
    });
    await send();
    const { counts: found, state } = await progress();
    expect(state).toBe('paused');
    expect(found.delivered).toBeLessThan(20);
    expect(found.unclear + found.failed).toBe(0);
  });

  test('with a wrong certificate gets nothing, and the list waits for somebody to look', async () => {
    await start(3, { protocol: 'smtps' });
    await send();
    expect(await progress()).toMatchObject({
      state: 'paused',
      pauseKind: 'certificate',
      pauseReason: expect.stringContaining('certificate') as string,
      counts: { waiting: 3, all: 3 },
    });
    expect(server.received).toHaveLength(0);
  });

  test('that does not take our password pauses the list, and nobody has failed for it', async () => {
    await start(3, {
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => done(refusal(535, 'authentication failed')),
    });
    vi.stubEnv('SMTP_URL', server.url.replace('//', '//buero:falsch@'));
    await send();
    expect(await progress()).toMatchObject({
      state: 'paused',
      pauseKind: 'sign-in',
      pauseReason: expect.stringContaining('authentication failed') as string,
      counts: { waiting: 3, failed: 0 },
    });
  });

  test('that does not take our sender pauses the list', async () => {
    await start(30, {
      onMailFrom: (_address, _session, done) => done(refusal(553, 'not your address')),
    });
    await send();
    expect(await progress()).toMatchObject({
      state: 'paused',
      pauseKind: 'sender',
      pauseReason: expect.stringContaining('not your address') as string,
      counts: { waiting: 30, all: 30 },
    });
    const { deliveries } = await inOwn((tx) => listDeliveries(tx, { issueId: id }));
    expect(deliveries.every(({ attempts }) => attempts === 0)).toBe(true);
  });

  test('that refuses ten in a row pauses the list; who is refused after that has failed', async () => {
    let isAngry = true;
    await start(40, {
      onRcptTo: (_address, _session, done) =>
        isAngry ? done(refusal(554, 'we do not like your network')) : done(),
    });
    await send();
    const paused = await progress();
    expect(paused).toMatchObject({
      state: 'paused',
      pauseKind: 'refused',
      pauseReason: expect.stringContaining('do not like your network') as string,
    });
    // What the other connection had in its hands at that moment.
    expect(paused.counts.failed).toBeLessThan(10);
    await inOwn((tx) => resumeSending(tx, { command, id }));
    await send();
    const second = await progress();
    expect(second.state).toBe('paused');
    expect(second.counts.failed).toBeGreaterThanOrEqual(10);
    isAngry = false;
    await inOwn((tx) => resumeSending(tx, { command, id }));
    await send();
    const { delivered, failed, all } = (await progress()).counts;
    expect([delivered + failed, (await progress()).state]).toEqual([all, 'sent']);
  });

  test('that is away is asked again each minute, and after hours of it somebody must look', async () => {
    await start(3);
    await server.stop();
    await send();
    expect(await progress()).toMatchObject({
      state: 'sending',
      trouble: expect.stringContaining('ECONNREFUSED') as string,
      counts: { waiting: 3 },
    });
    await send({ minutes: 359 });
    expect((await progress()).state).toBe('sending');
    await send({ minutes: 361 });
    expect(await progress()).toMatchObject({ state: 'paused', pauseKind: 'away', trouble: null });
    await startServer();
    await inOwn((tx) => resumeSending(tx, { command, id }));
    await send({ minutes: 400 });
    expect(await progress()).toMatchObject({ state: 'sent', counts: { delivered: 3 } });
  });
});
