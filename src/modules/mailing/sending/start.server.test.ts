import { describe, expect, test, vi } from 'vitest';
import { makePerson } from '../../../../tests/factories/district.ts';
import { makeSubscribers, readOrder, startIssue } from '../../../../tests/factories/mailing.ts';
import { createEvent } from '#modules/calendar/server.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import { database, tables } from '#platform/database/connection.server.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import type { MailingTables } from '../tables.server.ts';
import { freezeContent } from '../issue/content.server.ts';
import { keepSeen } from '../issue/draft.server.ts';
import { findIssue } from '../issue/find.server.ts';
import { planSending } from './plan.server.ts';
import { startSending } from './start.server.ts';
import {
  command,
  counts,
  id,
  inOwn,
  progress,
  send,
  server,
  start,
  startServer,
  useSending,
  writeList,
} from '../testing/sending.ts';

useSending();

describe('starting', () => {
  test('by two people at once, or by a double click, happens once, and the second is told', async () => {
    await startServer();
    await makeSubscribers({ command, number: 5 });
    await writeList();
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
    expect(await inOwn((tx) => listAudit(tx, { subjectIds: [id] }))).toMatchObject([
      { action: 'issue.sending-started', personId },
    ]);
  });

  test('does not happen where calendar or issue changed since it was looked at', async () => {
    await startServer();
    await makeSubscribers({ command, number: 5 });
    await writeList();
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
    expect(await inOwn((tx) => listAudit(tx, { subjectIds: [id] }))).toEqual([]);
  });

  test('does not happen where nobody would get anything', async () => {
    await startServer();
    await makeSubscribers({ command, number: 2, of: () => ({ categories: ['sport'] }) });
    await writeList();
    await expect(startIssue({ command, id })).rejects.toMatchObject({ code: 'nobody' });
  });

  test('without a mail server keeps the mails for the team', async () => {
    vi.stubEnv('SMTP_URL', '');
    await makeSubscribers({ command, number: 3 });
    await writeList();
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
