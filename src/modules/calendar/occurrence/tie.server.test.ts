import { describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { newId } from '#platform/ids.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  changeFromDate,
  createEvent,
  listOccurrences,
  listSeries,
  previewFromDate,
  takeBackFromDate,
  tieToOccurrences,
  untie,
  updateEvent,
} from '../server.ts';

useDatabase();

async function withDuty() {
  const { id, command } = await makeDistrict();
  const tx = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) => inDistrict(id, work);
  const event = await tx((db) =>
    createEvent(db, {
      command,
      details: eventDetails(),
      status: 'published',
      series: [seriesDetails({ rrule: 'FREQ=WEEKLY;BYDAY=TU' })],
    }),
  );
  const list = () => tx((db) => listOccurrences(db, { eventId: event.id }));
  const tied = (await list())[2]!;
  const tie = { kind: 'duty', id: newId() };
  const tieIt = () => tx((db) => tieToOccurrences(db, { command, occurrenceIds: [tied.id], tie }));
  await tieIt();
  await tieIt();
  const toWednesday = async () => ({
    occurrenceId: (await list())[1]!.id,
    localStart: '2026-12-02T18:30',
    durationMinutes: 90,
  });
  const days = async () => (await list()).slice(0, 4).map((one) => `${one.date} ${one.state}`);
  return { id, command, tx, event, list, tied, tie, toWednesday, days };
}

describe('a date on which something hangs', () => {
  it('becomes cancelled where its series has it no longer, and the preview says so', async () => {
    const { command, tx, event, tied, toWednesday, days } = await withDuty();
    const before = await days();
    const change = await toWednesday();
    const preview = await tx((db) => previewFromDate(db, { command, change }));
    expect(preview).toMatchObject({ byHand: [{ id: tied.id, stays: false }] });
    const seriesId = await tx((db) => changeFromDate(db, { command, version: 1, change }));
    expect(await days()).toEqual([
      '2026-11-24 scheduled',
      '2026-12-02 scheduled',
      '2026-12-08 cancelled',
      '2026-12-09 scheduled',
    ]);
    await tx((db) => takeBackFromDate(db, { command, eventId: event.id, version: 2, seriesId }));
    expect(await days()).toEqual(before);
  });

  it('vanishes like any other once it is free again', async () => {
    const { command, tx, tie, toWednesday, days } = await withDuty();
    await tx((db) => untie(db, tie));
    const change = await toWednesday();
    await tx((db) => changeFromDate(db, { command, version: 1, change }));
    expect(await days()).not.toContain('2026-12-08 cancelled');
  });

  it('stays as cancelled when its whole series ends', async () => {
    const { command, tx, event, tied, list } = await withDuty();
    await tx(async (db) => {
      const [series] = await listSeries(db, [event.id]);
      const single = { ...series!, rrule: null };
      const details = eventDetails();
      await updateEvent(db, { command, id: event.id, version: 1, details, series: [single] });
    });
    expect((await list()).map(({ id, state }) => [id === tied.id, state])).toEqual([
      [false, 'scheduled'],
      [true, 'cancelled'],
    ]);
  });

  it('is not deleted by any command, and is no other district’s to tie to', async () => {
    const { command, tied } = await withDuty();
    const removed = inDistrict(command.districtId, (db) =>
      sql`delete from occurrence where id = ${tied.id}::uuid`.execute(db),
    );
    await expect(removed).rejects.toMatchObject({ code: '23503' });
    const other = await makeDistrict();
    const foreign = inDistrict(other.id, (db) =>
      tieToOccurrences(db, {
        command: other.command,
        occurrenceIds: [tied.id],
        tie: { kind: 'duty', id: newId() },
      }),
    );
    await expect(foreign).rejects.toMatchObject({ code: '23503' });
  });
});
