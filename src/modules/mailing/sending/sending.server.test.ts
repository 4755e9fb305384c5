import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import {
  makeIssue,
  makeSubscribers,
  readOrder,
  startIssue,
} from '../../../../tests/factories/mailing.ts';
import { createEvent } from '#modules/calendar/server.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { database, tables } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { listDue } from '#platform/jobs/due.server.ts';
import {
  refusal,
  startMailServer,
  type TestMailServer,
} from '#platform/mail/testing/mail-server.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import type { MailingTables } from '../tables.server.ts';
import { freezeContent } from '../issue/content.server.ts';
import { keepSeen } from '../issue/draft.server.ts';
import { findIssue } from '../issue/find.server.ts';
import { sendAgain, type Repeatable } from './again.server.ts';
import { pauseSending, resumeSending, stopSending } from './control.server.ts';
import { goOnSending } from './job.server.ts';
import { planSending } from './plan.server.ts';
import { findProgress, listDeliveries, type Progress } from './progress.server.ts';
import { sendIssue } from './send.server.ts';
import { startSending } from './start.server.ts';
import { changeSendingSettings } from './throttle.server.ts';

useDatabase();

let command: Command;
let server: TestMailServer;
let id: string;

beforeEach(async () => {
  ({ command } = await makeDistrict());
});

afterEach(async () => {
  await server?.stop();
  vi.unstubAllEnvs();
});

async function startServer(options: Parameters<typeof startMailServer>[0] = {}): Promise<void> {
  server = await startMailServer(options);
  vi.stubEnv('SMTP_URL', server.url);
}

/** A list of so many, its sending started. */
async function start(
  number: number,
  options: Parameters<typeof startMailServer>[0] = {},
): Promise<string[]> {
  await startServer(options);
  const people = await makeSubscribers({ command, number });
  id = await makeIssue({ command });
  await startIssue({ command, id });
  return people;
}

const later = (minutes: number) => new Date(command.now.getTime() + minutes * 60_000);

function send({ minutes = 0, ...more }: { minutes?: number; milliseconds?: number } = {}) {
  const { districtId } = command;
  const clock = () => later(minutes);
  return sendIssue({ districtId, issueId: id, clock, patience: 2000, ...more });
}

async function progress(minutes = 0): Promise<Progress> {
  const found = await inDistrict(command.districtId, (tx) =>
    findProgress(tx, { id, now: later(minutes) }),
  );
  const { all, ...counts } = found!.counts;
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all);
  return found!;
}

/** Only the states in which somebody is. */
async function counts(minutes = 0): Promise<Record<string, number>> {
  const found = await progress(minutes);
  return Object.fromEntries(Object.entries(found.counts).filter(([, count]) => count > 0));
}

const addressees = () => server.received.flatMap(({ recipients }) => recipients);

function inOwn<Result>(work: Parameters<typeof inDistrict<Result>>[1]): Promise<Result> {
  return inDistrict(command.districtId, work);
}

function again(state: Repeatable, subscriptionId: string | null = null) {
  return inOwn((tx) => sendAgain(tx, { command, id, state, subscriptionId }));
}

describe('a list that is sent', () => {
  test('reaches everybody once, and is then sent', async () => {
    await start(45);
    expect(await counts()).toEqual({ waiting: 45, all: 45 });
    await send();
    await send();
    expect(new Set(addressees()).size).toBe(45);
    expect(server.received).toHaveLength(45);
    expect(await counts()).toEqual({ delivered: 45, all: 45 });
    expect((await progress()).state).toBe('sent');
  });

  test('comes with everything that a list mail needs', async () => {
    await startServer();
    await makeSubscribers({
      command,
      number: 1,
      of: () => ({
        address: 'renate@example.org',
        name: 'Renate\r\nBcc: alle@example.org',
        token: 't'.repeat(43),
      }),
    });
    id = await makeIssue({ command });
    await startIssue({ command, id });
    await send();
    const { mail, raw, recipients } = server.received[0]!;
    expect(recipients).toEqual(['renate@example.org']);
    expect(raw).not.toMatch(/^bcc:/im);
    expect(mail.bcc).toBeUndefined();
    expect(mail.to).toMatchObject({ value: [{ address: 'renate@example.org' }] });
    expect(mail.subject).toBe('Termine im November');
    expect(mail.from?.value[0]?.address).toBe('buero@example.org');
    expect(mail.date).toEqual(command.now);
    const slug = (await inOwn((tx) => readDistrictSlug(tx))) ?? '';
    const list = mail.headers.get('list') as Record<string, unknown>;
    expect(list).toMatchObject({ id: { name: `terminliste.${slug}.heeren-werve.example` } });
    const leave = `https://heeren-werve.example/terminliste/abmelden/${'t'.repeat(43)}`;
    expect(list).toMatchObject({ unsubscribe: { url: leave } });
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(mail.headers.get('precedence')).toBe('bulk');
    expect(mail.html).toContain(leave);
    expect(mail.text).toContain(leave);
    expect(mail.text).toContain('Rund ums Dorf');
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });

  test('has a Message-ID of its own for each recipient, and keeps it when it is sent again', async () => {
    let isFirst = true;
    await start(3, {
      answer: async (self) => {
        if (isFirst) self.cut();
        isFirst = false;
        return undefined;
      },
    });
    await send();
    await send();
    const [unclear] = (
      await inOwn((tx) => listDeliveries(tx, { issueId: id, states: ['unclear'] }))
    ).deliveries;
    await again('unclear', unclear!.subscriptionId);
    await send();
    const ids = server.received.map(({ mail }) => mail.messageId);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(3);
    const toUnclear = server.received.filter(
      ({ recipients }) => recipients[0] === unclear!.address,
    );
    expect(new Set(toUnclear.map(({ mail }) => mail.messageId)).size).toBe(1);
  });

  test('comes in the language and with the dates that the recipient chose', async () => {
    await startServer();
    const of = [
      { address: 'de@example.org' },
      { address: 'en@example.org', locale: 'en' as const },
      { address: 'sport@example.org', categories: ['sport' as const] },
      { address: 'meeting@example.org', categories: ['sport' as const, 'meeting' as const] },
    ];
    await makeSubscribers({ command, number: 4, of: (at) => of[at]! });
    id = await makeIssue({ command });
    expect(await startIssue({ command, id })).toEqual({ recipients: 3 });
    await send();
    expect(addressees().toSorted()).toEqual([
      'de@example.org',
      'en@example.org',
      'meeting@example.org',
    ]);
    const english = server.received.find(({ recipients }) => recipients[0] === 'en@example.org');
    expect(english?.mail.subject).toBe('Dates in November');
  });

  test('does not reach somebody who leaves while it is being sent', async () => {
    const [leaver] = (await start(30)).slice(-1);
    let count = 0;
    await server.stop();
    await startServer({
      answer: async () => {
        if ((count += 1) === 1) await setState(leaver!, 'left');
        return undefined;
      },
    });
    await send();
    expect(await counts()).toEqual({ delivered: 29, left: 1, all: 30 });
    expect(addressees()).not.toContain('person-29@example.org');
    expect((await progress()).state).toBe('sent');
  });
});

describe('starting', () => {
  test('by two people at once, or by a double click, happens once, and the second is told', async () => {
    await startServer();
    await makeSubscribers({ command, number: 5 });
    id = await makeIssue({ command });
    const { personId } = await makePerson({ command, role: 'volunteer' });
    const one = { ...command, personId };
    const order = await inOwn((tx) => readOrder(tx, { command: one, id }));
    const presses = await Promise.allSettled(
      Array.from({ length: 6 }, () => inOwn((tx) => startSending(tx, order))),
    );
    expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const press of presses) {
      if (press.status === 'rejected') {
        expect(press.reason).toMatchObject({ code: 'already_started', by: personId, at: one.now });
      }
    }
    await Promise.all([send(), send(), send()]);
    expect(server.received).toHaveLength(5);
    expect(await inOwn((tx) => listAudit(tx, { subjectId: id }))).toMatchObject([
      { action: 'issue.sending-started', personId },
    ]);
  });

  test('does not happen where calendar or issue changed since it was looked at', async () => {
    await startServer();
    await makeSubscribers({ command, number: 5 });
    id = await makeIssue({ command });
    const order = await inOwn((tx) => readOrder(tx, { command, id }));
    const { district, origin } = order;
    const told = () =>
      inOwn(async (tx) => {
        const issue = (await findIssue(tx, id))!;
        const plan = await planSending(tx, { issue, district, origin, now: command.now });
        return plan.differences.map(({ kind, item }) => `${kind} ${item.title.de}`);
      });
    await inOwn(async (tx) => {
      const issue = (await findIssue(tx, id))!;
      await keepSeen(tx, { id, seen: await freezeContent(tx, { issue, district, origin }) });
    });
    expect(await told()).toEqual([]);
    await inOwn((tx) =>
      createEvent(tx, {
        command,
        status: 'published',
        details: eventDetails({ title: { de: 'Kurz vorher' } }),
        series: [seriesDetails()],
      }),
    );
    const press = () => inOwn((tx) => startSending(tx, order));
    await expect(press()).rejects.toMatchObject({ code: 'content_changed' });
    expect(await told()).toEqual(['new Kurz vorher']);
    await inOwn((tx) =>
      tables<MailingTables>(tx).updateTable('mailing_issue').set({ version: 2 }).execute(),
    );
    await expect(press()).rejects.toMatchObject({ code: 'changed_meanwhile' });
    expect(await counts()).toEqual({});
    expect(await inOwn((tx) => listAudit(tx, { subjectId: id }))).toEqual([]);
  });

  test('does not happen where nobody would get anything', async () => {
    await startServer();
    await makeSubscribers({ command, number: 2, of: () => ({ categories: ['sport'] }) });
    id = await makeIssue({ command });
    await expect(startIssue({ command, id })).rejects.toMatchObject({ code: 'nobody' });
  });

  test('without a mail server keeps the mails for the team', async () => {
    vi.stubEnv('SMTP_URL', '');
    await makeSubscribers({ command, number: 3 });
    id = await makeIssue({ command });
    await startIssue({ command, id });
    expect(await counts()).toEqual({ kept: 3, all: 3 });
    expect((await progress()).state).toBe('sent');
  });

  test('holds the dates it names, so that none of them vanishes', async () => {
    await start(1);
    const { rows } = await database().pool.query(
      `select count(*)::int as number from occurrence_tie where kind = 'issue' and tied_id = $1`,
      [id],
    );
    // A session outside any district sees no rows at all.
    expect(rows).toEqual([{ number: 0 }]);
    const seen = await inOwn((tx) =>
      tables<{ occurrence_tie: { kind: string; tied_id: string } }>(tx)
        .selectFrom('occurrence_tie')
        .selectAll()
        .execute(),
    );
    expect(seen).toMatchObject([{ kind: 'issue', tied_id: id }]);
  });
});

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
    const audit = await inOwn((tx) => listAudit(tx, { subjectId: id }));
    expect(audit.filter(({ action }) => action === 'issue.sent-again')).toMatchObject([
      { personId },
      { personId },
    ]);
  });
});

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

test('what a sender that is gone had in its hands becomes unclear, and stays so', async () => {
  const [gone] = await start(10);
  await inOwn((tx) =>
    tables<MailingTables>(tx)
      .updateTable('mailing_delivery')
      .set({ state: 'claimed', claimed_at: command.now, claim_id: gone! })
      .where('subscription_id', '=', gone!)
      .execute(),
  );
  await send();
  expect(await counts()).toEqual({ delivered: 9, unclear: 1, all: 10 });
  expect((await progress()).state).toBe('sent');
});

test.each([
  ['paused', pauseSending],
  ['stopped', stopSending],
])(
  'what was in hand when the sender died becomes unclear also where the list was %s just before',
  async (state, end) => {
    const [gone] = await start(10);
    const { districtId } = command;
    await inOwn(async (tx) => {
      await tables<MailingTables>(tx)
        .updateTable('mailing_delivery')
        .set({ state: 'claimed', claimed_at: command.now, claim_id: gone! })
        .where('subscription_id', '=', gone!)
        .execute();
      await end(tx, { command, id });
    });
    const isLookedAfter = async (minutes: number) => {
      await inOwn((tx) => goOnSending(tx, { districtId, now: later(minutes) }));
      const due = await globally((tx) =>
        listDue(tx, { kind: 'mailing_sending', now: later(minutes + 1) }),
      );
      return due.includes(districtId);
    };
    expect(await isLookedAfter(1)).toBe(true);
    await send({ minutes: 1 });
    expect(await progress()).toMatchObject({ state, counts: { claimed: 0, unclear: 1 } });
    expect(server.received).toHaveLength(0);
    expect(await isLookedAfter(2)).toBe(false);
  },
);

test('a second sender leaves alone what the first one has in its hands', async () => {
  let second: boolean | undefined;
  await start(40, {
    answer: async ({ received }) => {
      if (received.length === 3) second = await send();
      return undefined;
    },
  });
  await send();
  expect(second).toBe(false);
  expect(await counts()).toEqual({ delivered: 40, all: 40 });
  expect(server.received).toHaveLength(40);
});

test('nobody else may begin before both connections have ended, also where one of them breaks', async () => {
  await start(60, {
    answer: async () => {
      await new Promise((done) => setTimeout(done, 20));
      return undefined;
    },
  });
  let hasBroken = false;
  const clock = () => {
    if (hasBroken || server.received.length < 3) return command.now;
    hasBroken = true;
    throw new Error('the clock is broken');
  };
  const { districtId } = command;
  await expect(sendIssue({ districtId, issueId: id, clock })).rejects.toThrow('broken');
  const received = server.received.length;
  await new Promise((done) => setTimeout(done, 200));
  expect(server.received).toHaveLength(received);
  await send();
  expect(new Set(addressees()).size).toBe(server.received.length);
  const { delivered, unclear, all } = (await progress()).counts;
  expect(delivered + unclear).toBe(all);
});

test('a long list lets others have their turn, and then goes on', async () => {
  await start(100, {
    answer: async () => {
      await new Promise((done) => setTimeout(done, 10));
      return undefined;
    },
  });
  expect(await send({ milliseconds: 100 })).toBe(true);
  expect((await progress()).counts.claimed).toBe(0);
  while (await send({ milliseconds: 1000 }));
  expect(await counts()).toEqual({ delivered: 100, all: 100 });
});

async function setState(subscriptionId: string, state: 'left'): Promise<void> {
  await inOwn((tx) =>
    tables<MailingTables>(tx)
      .updateTable('mailing_subscription')
      .set({ state, left_at: command.now, left_how: 'link' })
      .where('id', '=', subscriptionId)
      .execute(),
  );
}

async function readDistrictSlug(tx: Parameters<Parameters<typeof inDistrict>[1]>[0]) {
  const row = await tables<{ district: { id: string; slug: string } }>(tx)
    .selectFrom('district')
    .select('slug')
    .where('id', '=', command.districtId)
    .executeTakeFirst();
  return row?.slug;
}
