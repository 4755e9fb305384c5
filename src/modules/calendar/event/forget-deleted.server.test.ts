import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  cancelOccurrence,
  changeOccurrence,
  createEvent,
  createNotice,
  deleteEvent,
  deleteNotice,
  listEvents,
  listOccurrences,
  listSeries,
  restoreEvent,
  restoreNotice,
  updateEvent,
} from '../server.ts';
import { forgetDeletedTick } from './forget-deleted.server.ts';

useDatabase();

const name = 'Beispiel';
const text = { de: `Frau ${name}, 02307 123456` };
const tables = [
  ...['event', 'event_edit', 'event_old_slug', 'series', 'occurrence', 'occurrence_change'],
  'notice',
];

it('of an event and a notice deleted a month ago no word is left anywhere; of others all', async () => {
  const { command } = await makeDistrict();
  const [kept, gone] = [await writeAll(command), await writeAll(command)];
  const full = await within(command, namesIn);
  expect(Object.values(full)).not.toContain(0);
  await within(command, async (tx) => {
    await deleteEvent(tx, { command, id: gone.id, version: 2 });
    await deleteNotice(tx, { command, id: gone.noticeId, version: 1 });
  });
  await forgetAfter(command, 29);
  expect(await within(command, namesIn)).toEqual(full);
  await forgetAfter(command, 31);
  const half = Object.fromEntries(Object.entries(full).map(([table, count]) => [table, count / 2]));
  expect(await within(command, namesIn)).toEqual(half);
  const { now } = command;
  const deleted = await within(command, (tx) => listEvents(tx, { now, deleted: true }));
  expect(deleted).toEqual([]);
  for (const restore of [
    (tx: Tx) => restoreEvent(tx, { command, id: gone.id }),
    (tx: Tx) => restoreNotice(tx, { command, id: gone.noticeId }),
  ]) {
    await expect(within(command, restore)).rejects.toThrow('not_found');
  }
  expect(await within(command, (tx) => listEvents(tx, { now }))).toMatchObject([{ id: kept.id }]);
});

/** An event that names somebody wherever it can, and a notice that does. */
async function writeAll(command: Command): Promise<{ id: string; noticeId: string }> {
  return within(command, async (tx) => {
    const details = eventDetails({ title: text, body: text, contact: text });
    const series = [seriesDetails()];
    const { id } = await createEvent(tx, { command, details, status: 'published', series });
    const [first, second] = await listOccurrences(tx, { eventId: id });
    const move = { localStart: '2026-11-24T18:00', durationMinutes: 90, reason: text };
    const moved = { ...move, differs: { note: text } };
    await changeOccurrence(tx, { command, id: first!.id, move: moved });
    await cancelOccurrence(tx, { command, id: second!.id, reason: text });
    const renamed = { ...details, title: { de: `Feier mit ${name}` } };
    const stored = await listSeries(tx, [id]);
    await updateEvent(tx, { command, id, version: 1, details: renamed, series: stored });
    await sql`update series set cancelled = ${JSON.stringify(text)} where event_id = ${id}`.execute(
      tx,
    );
    const links = { eventId: id, organisationId: null, pictureId: null };
    const notice = { kind: 'news' as const, title: text, summary: {}, body: {}, thanks: text };
    const made = await createNotice(tx, {
      command,
      details: { ...notice, ...links },
      step: 'published',
    });
    return { id, noticeId: made.id };
  });
}

/** How many rows of each table name her. */
async function namesIn(tx: Tx): Promise<Record<string, number>> {
  const found: [string, number][] = [];
  for (const table of tables) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)} as row
      where row::text ilike ${`%${name}%`}`.execute(tx);
    found.push([table, rows[0]!.count]);
  }
  return Object.fromEntries(found);
}

function forgetAfter(command: Command, days: number): Promise<void> {
  const now = new Date(command.now.getTime() + days * 86_400_000);
  return within(command, (tx) => forgetDeletedTick.perDistrict(tx, { now }));
}

function within<Result>(command: Command, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inDistrict(command.districtId, work);
}
