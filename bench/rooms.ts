import type pg from 'pg';
import { RoomError, seenKey, type Wish } from '#modules/rooms/index.ts';
import { findRoom, previewBooking, requestBooking } from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { aRequest, aWish, makeRoom } from '../tests/factories/room.ts';
import { fillDistrict } from './fill.ts';
import { median } from './interleave.ts';
import type { Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';

const bookings = 20_000;
const rooms = 4;
const askers = 200;

/** What somebody waits for who asks for a room of a busy district, and what becomes of two hundred at once. */
export async function benchRooms(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  const made: { command: Command; roomId: string; placeId: string }[] = [];
  const url = await database.make(
    'rooms',
    async () => {
      const command = { ...(await fillDistrict()), now: new Date() };
      for (let number = 1; number <= rooms; number += 1) {
        made.push({ command, ...(await makeRoom({ command, name: `Raum ${number}` })) });
      }
    },
    (admin) => fillBookings(admin, made),
  );
  const { command, roomId } = made[0]!;
  return database.within(url, async () => {
    const start = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const lastOn = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
    const taken = aWish({ localStart: `${start}T10:30`, repeat: 'weekly', lastOn });
    const free = { ...taken, localStart: `${start}T21:00`, durationMinutes: 90 };
    const busy = await timeCheck({ command, roomId, wish: taken });
    const quiet = await timeCheck({ command, roomId, wish: free });
    const race = await timeRace({ command, roomId, wish: { ...free, repeat: 'none' } });
    const against = `${bookings} bookings in ${rooms} rooms`;
    return [
      row(`checking ${quiet.dates} dates of a year, all free`, quiet.time, against),
      row(
        `checking ${busy.dates} dates, ${busy.away} of them taken, with what is free instead`,
        busy.time,
        against,
      ),
      row(
        `${askers} requests for one slot at once: ${race.won} has it, ${race.told} are told`,
        race.time,
        `${milliseconds(race.time / askers)} per request`,
      ),
    ];
  });
}

function row(what: string, time: number, against: string): Row {
  return { what, figure: milliseconds(time), against };
}

async function timeCheck({
  command,
  roomId,
  wish,
}: {
  command: Command;
  roomId: string;
  wish: Wish;
}) {
  const times: number[] = [];
  let dates = 0;
  let away = 0;
  for (let round = 0; round < 6; round += 1) {
    const began = performance.now();
    const preview = await inDistrict(command.districtId, async (tx) =>
      previewBooking(tx, { command, room: (await findRoom(tx, roomId))!, wish }),
    );
    // The first one reads what the others find in memory.
    if (round > 0) times.push(performance.now() - began);
    dates = preview?.length ?? 0;
    away = seenKey(preview ?? [])
      .split(' ')
      .filter(Boolean).length;
  }
  return { time: median(times), dates, away };
}

async function timeRace({
  command,
  roomId,
  wish,
}: {
  command: Command;
  roomId: string;
  wish: Wish;
}) {
  const request = aRequest({ roomId, wish });
  const began = performance.now();
  const results = await Promise.allSettled(
    Array.from({ length: askers }, () =>
      inDistrict(command.districtId, (tx) =>
        requestBooking(tx, {
          ...{ command, id: newId(), request, seen: '', by: 'anybody', locale: 'de', origin: '' },
        }),
      ),
    ),
  );
  const time = performance.now() - began;
  const won = results.filter(({ status }) => status === 'fulfilled').length;
  const told = results.filter(
    (one) => one.status === 'rejected' && one.reason instanceof RoomError,
  ).length;
  if (won !== 1 || told !== askers - 1) throw new Error(`${won} have it, ${told} were told.`);
  return { time, won, told };
}

/** Two hours each, five a day in every room, from two years ago on: straight into the tables, as they would stand. */
async function fillBookings(
  admin: pg.Client,
  made: { command: Command; roomId: string; placeId: string }[],
): Promise<void> {
  await admin.query(
    `create temporary table wanted as
    select gen_random_uuid() as id, gen_random_uuid() as series_id, gen_random_uuid() as date_id,
      room.district_id, room.id as room_id, room.place_id,
      tstzrange(starts_at, starts_at + interval '2 hours') as during, starts_at
    from (select *, row_number() over (order by id) - 1 as at from room) as room,
      lateral (select (current_date - 730 + (n / 5)::int + make_interval(hours => 8 + 2 * (n % 5)::int))
        at time zone 'Europe/Berlin' as starts_at
        from generate_series(0, $1::int - 1) as n) as slot`,
    [bookings / made.length],
  );
  await admin.query(`
    insert into event (district_id, id, slug, title, category, audience, status, place_id, created_at, updated_at)
    select district_id, id, 'belegt-' || id, '{"de": "Belegt: Verein"}', 'club', 'team', 'published', place_id,
      now(), now() from wanted`);
  await admin.query(`
    insert into series (district_id, id, event_id, uid, local_start, time_zone, duration_minutes, created_at, updated_at)
    select district_id, series_id, id, series_id || '@bench', starts_at at time zone 'Europe/Berlin',
      'Europe/Berlin', 120, now(), now() from wanted`);
  await admin.query(`
    insert into occurrence (district_id, id, series_id, event_id, original_local, during, starts_on, ends_on, updated_at)
    select district_id, date_id, series_id, id, starts_at at time zone 'Europe/Berlin', during,
      (starts_at at time zone 'Europe/Berlin')::date, (starts_at at time zone 'Europe/Berlin')::date, now()
    from wanted`);
  await admin.query(`
    insert into occupancy (district_id, id, place_id, occurrence_id, during)
    select district_id, gen_random_uuid(), place_id, date_id, during from wanted`);
  await admin.query(`
    insert into booking (district_id, id, room_id, club, contact_name, contact_mail, contact_phone, purpose, locale,
      state, requested_at, last_on)
    select district_id, id, room_id, 'Verein', '', '', '', '', 'de', 'approved', now(), lower(during)::date
    from wanted`);
  await admin.query(`
    insert into occurrence_tie (district_id, occurrence_id, kind, tied_id)
    select district_id, date_id, 'booking', id from wanted`);
}
