import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listAudit } from '#platform/audit/audit.server.ts';
import { setClock } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { runTick } from '#platform/jobs/jobs.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { runWaitingJobs } from '../../../../tests/jobs.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { dueInCalendar } from '../due.server.ts';
import { createEvent, listClosures, listOccurrences } from '../server.ts';
import { holidaysAheadTick } from '../closure/holidays-ahead.server.ts';
import { seriesAheadJob, seriesAheadTick } from './ahead.server.ts';

useDatabase();

const errors = vi.spyOn(console, 'error');
beforeEach(() => {
  errors.mockImplementation(() => {});
  setClock(later.toISOString());
});
afterEach(() => {
  errors.mockReset();
  setClock(null);
});

/** A year and a half later: the series has no rows that far yet, and somebody else has its room on one date. */
const later = new Date('2028-05-20T12:00:00Z');

async function districtWithClash() {
  const { id, command } = await makeDistrict();
  const placeId = await makePlace({ command });
  const create = (title: string, series: Parameters<typeof seriesDetails>[0]) =>
    inDistrict(id, (tx) =>
      createEvent(tx, {
        command,
        details: eventDetails({ title: { de: title }, placeId }),
        status: 'published',
        series: [seriesDetails(series)],
      }),
    );
  const event = await create('Rund ums Dorf', {
    localStart: '2026-11-23T18:30',
    rrule: 'FREQ=WEEKLY;BYDAY=MO',
    onHoliday: 'skip',
  });
  await create('Hochzeit', { localStart: '2028-07-24T18:30', rrule: null });
  return { id, command, event };
}

function texts(command: Command) {
  const person = { id: 'p', roles: ['volunteer'], organisationIds: [] };
  return inDistrict(command.districtId, async (tx) =>
    (await dueInCalendar(tx, { command, person, locale: 'de' })).map((item) => item.text),
  );
}

async function growSeries(): Promise<void> {
  await runTick(seriesAheadTick);
  await runWaitingJobs([seriesAheadJob]);
}

it('a series grows on where a date has no room, and somebody is asked to look', async () => {
  const { id, command, event } = await districtWithClash();
  await growSeries();
  expect(errors).not.toHaveBeenCalled();
  const dates = await inDistrict(id, (tx) => listOccurrences(tx, { eventId: event.id }));
  expect(dates.map((one) => one.date)).toContain('2028-07-24');
  expect(dates.at(-1)!.date).toBe('2029-11-19');
  expect(await texts({ ...command, now: later })).toContain(
    '„Rund ums Dorf“ am Montag, 24. Juli hat keinen Raum: Stadtteilbüro ist vergeben.',
  );
});

it('one district that fails does not hold up the holidays and series of the others', async () => {
  const broken = await districtWithClash();
  const whole = await districtWithClash();
  await inDistrict(broken.id, (tx) =>
    sql`update series set rrule = 'FREQ=NEVER' where event_id = ${broken.event.id}`.execute(tx),
  );
  await runTick(holidaysAheadTick);
  await growSeries();
  expect(errors).toHaveBeenCalled();
  const year = { from: '2029-01-01', until: '2029-12-31' };
  const holidays = await inDistrict(whole.id, (tx) => listClosures(tx, year));
  expect(holidays.length).toBeGreaterThan(8);
  const dates = await inDistrict(whole.id, (tx) => listOccurrences(tx, { from: '2029-01-01' }));
  expect(dates).not.toHaveLength(0);
});

it('a room that is taken does not keep the holidays away', async () => {
  const { id } = await districtWithClash();
  await runTick(holidaysAheadTick);
  const year = { from: '2028-01-01', until: '2028-12-31' };
  const [newYear] = await inDistrict(id, (tx) => listClosures(tx, year));
  expect(newYear?.name.de).toBe('Neujahr');
  const entries = await inDistrict(id, (tx) => listAudit(tx, { subjectIds: [newYear!.id] }));
  expect(entries).toMatchObject([{ action: 'closure.added', personId: null }]);
});
