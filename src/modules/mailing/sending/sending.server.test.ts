import { describe, expect, test } from 'vitest';
import { makeSubscribers, startIssue } from '../../../../tests/factories/mailing.ts';
import { tables } from '#platform/database/connection.server.ts';
import { globally, type inDistrict } from '#platform/database/transaction.server.ts';
import { listDue } from '#platform/jobs/due.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { pauseSending, stopSending } from './control.server.ts';
import { goOnSending } from './job.server.ts';
import { listDeliveries } from './progress.server.ts';
import { sendIssue } from './send.server.ts';
import {
  addressees,
  again,
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
  writeList,
} from '../testing/sending.ts';

useSending();

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
    await writeList();
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
    await writeList();
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
