import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { topicKey, type Topic } from '#modules/announcements/index.ts';
import {
  cancelOccurrence,
  createNotice,
  findEvent,
  findNotice,
  listOccurrences,
} from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import {
  makeIssue,
  makeSubscribers,
  origin,
  startIssue,
} from '../../../../tests/factories/mailing.ts';
import { mailingChannel } from './channel.server.ts';

useDatabase();

test('a district that has never written an issue does not use this way', async () => {
  const { command } = await makeDistrict();
  const isUsed = () => inDistrict(command.districtId, (tx) => mailingChannel.isUsed!(tx));
  expect(await isUsed()).toBe(false);
  await makeIssue({ command });
  expect(await isUsed()).toBe(true);
});

test('a date is planned with the draft that contains it, and told with the issue that was sent', async () => {
  const { command } = await makeDistrict();
  const id = await makeIssue({ command });
  const topic = await theEvent(command);
  expect(await report(command, [topic])).toEqual([
    {
      topic: topicKey(topic),
      state: 'planned',
      at: null,
      text: 'im Entwurf „Termine im November“',
      path: `/team/terminliste/${id}`,
    },
  ]);
  await makeSubscribers({ command, number: 1 });
  await startIssue({ command, id });
  expect(await report(command, [topic])).toEqual([
    {
      topic: topicKey(topic),
      state: 'done',
      at: command.now,
      text: 'in der Ausgabe vom Sonntag, 22. November 2026',
      path: `/terminliste/ausgabe-${id}`,
    },
  ]);
});

test('an issue that has reached nobody yet is only planned, and one that was stopped before says nothing', async () => {
  const { command } = await makeDistrict();
  const id = await makeIssue({ command });
  await makeSubscribers({ command, number: 1 });
  await startIssue({ command, id });
  const topic = await theEvent(command);
  const set = (issue: string) =>
    inDistrict(command.districtId, async (tx) => {
      await sql`update mailing_delivery set state = 'waiting', finished_at = null`.execute(tx);
      await sql`update mailing_issue set state = ${issue}`.execute(tx);
    });
  await set('sending');
  expect(await report(command, [topic])).toMatchObject([
    {
      state: 'planned',
      text: 'in der Ausgabe „Termine im November“, die noch nicht verschickt ist',
    },
  ]);
  await set('stopped');
  expect(await report(command, [topic])).toEqual([]);
});

test('what stands in no issue, was left out, or was told as cancelled is still to be told', async () => {
  const { command } = await makeDistrict();
  const id = await makeIssue({
    command,
    changes: { period_from: '2027-05-01', period_until: '2027-05-02' },
  });
  const topic = await theEvent(command);
  const [date] = topic.dates;
  const change = (column: string, value: unknown) =>
    inDistrict(command.districtId, (tx) =>
      sql`update mailing_issue set ${sql.ref(column)} = ${value} where id = ${id}`.execute(tx),
    );
  expect(await report(command, [topic])).toEqual([]);
  await change('period_from', '2026-11-01');
  expect(await report(command, [topic])).toHaveLength(1);
  await change('left_out', [date!.id]);
  expect(await report(command, [topic])).toEqual([]);
  await change('left_out', []);
  await change('categories', ['sport']);
  expect(await report(command, [topic])).toEqual([]);
  await change('categories', []);
  await inDistrict(command.districtId, (tx) =>
    cancelOccurrence(tx, { command, id: date!.id, reason: {} }),
  );
  await makeSubscribers({ command, number: 1 });
  await startIssue({ command, id });
  expect(await report(command, [topic])).toEqual([]);
});

test('a notice is told by the issue that names it; many topics are answered at once', async () => {
  const { command } = await makeDistrict();
  const noticeId = await inDistrict(command.districtId, (tx) =>
    createNotice(tx, {
      command,
      step: 'published',
      details: {
        kind: 'news',
        title: { de: 'Neue Bank' },
        summary: {},
        body: {},
        thanks: {},
        eventId: null,
        organisationId: null,
        pictureId: null,
      },
    }),
  );
  const found = await inDistrict(command.districtId, (tx) => findNotice(tx, { id: noticeId.id }));
  const topic: Topic = { kind: 'notice', notice: found! };
  const id = await makeIssue({ command });
  const event = await theEvent(command);
  expect(await report(command, [topic])).toEqual([]);
  await inDistrict(command.districtId, (tx) =>
    sql`update mailing_issue set notice_ids = ${[found!.id]} where id = ${id}`.execute(tx),
  );
  const many = Array.from({ length: 200 }, () => [topic, event]).flat();
  const reports = await report(command, many);
  expect(reports).toHaveLength(400);
  expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(['planned']));
  await makeSubscribers({ command, number: 1 });
  await startIssue({ command, id });
  expect(await report(command, [topic])).toMatchObject([{ state: 'done' }]);
  expect(await report(command, [])).toEqual([]);
});

async function theEvent(command: Command) {
  return inDistrict(command.districtId, async (tx) => {
    const event = await findEvent(tx, { slug: 'rund-ums-dorf' });
    const dates = await listOccurrences(tx, { eventId: event!.id, endsAfter: command.now });
    return { kind: 'event' as const, event: event!, dates, date: null };
  });
}

/** What the channel says, its words made. */
async function report(command: Command, topics: Topic[]) {
  const district = await globally((tx) => findDistrict(tx, command.districtId));
  const circumstances = { district: district!, origin, locale: 'de' as const, now: command.now };
  const reports = await inDistrict(command.districtId, (tx) =>
    mailingChannel.report!(tx, { topics, ...circumstances }),
  );
  return reports.map((one) => ({ ...one, text: one.text?.('de') }));
}
