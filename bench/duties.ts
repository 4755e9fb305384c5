import { createEvent } from '#modules/calendar/server.ts';
import { addDuty, addStanding, settleDuties } from '#modules/duties/server.ts';
import { listMembers } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { eventDetails, seriesDetails } from '../tests/factories/event.ts';
import { fillDistrict } from './fill.ts';
import { median } from './interleave.ts';
import { fetchRaw, type Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';
import { fillMembers, signIn } from './team.ts';

const volunteers = 200;
const years = 3;
/** Weekly events that need somebody, and how many each needs. */
const weekly = 10;
const needed = 4;
const week = 7 * 86_400_000;
/** Shifts are made half a year ahead. */
const weeksAhead = 26;
const paths = ['/team', '/team/dienste', '/team/dienste/plan', '/team/dienste/ich'];

/** What a volunteer waits for, with so many who help and so many years behind; one reader at a time. */
export async function benchDuties(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  let cookie = '';
  const url = await database.make('duties', async () => {
    const command = await fillDistrict();
    cookie = await signIn(command);
    await fillMembers({ command, count: volunteers });
    await fillYears(command);
  });
  const product = await stage.product(url);
  const rows: Row[] = [];
  for (const path of paths) {
    const order = { url: product.url + path, headers: { cookie }, connections: 1 };
    const { status } = await fetchRaw(order.url, order.headers);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    await stage.load.run({ ...order, seconds: 1 });
    const waits = [];
    for (let round = 0; round < 3; round += 1) {
      waits.push((await stage.load.run({ ...order, seconds: 2 })).median);
    }
    const wait = median(waits);
    rows.push({
      what: `${path}, ${volunteers} volunteers, ${years} years of ${weekly} weekly duties`,
      figure: milliseconds(wait),
      target: { says: '< 50 ms', reached: wait < 50 },
    });
  }
  return rows;
}

/** As the ticks of three years would have made it: each half year its shifts. */
async function fillYears({ districtId, timeZone }: Command): Promise<void> {
  const now = Date.now();
  const begin = new Date(now - years * 52 * week);
  const command = { districtId, timeZone, personId: null, now: begin };
  const people = await inDistrict(districtId, (tx) => listMembers(tx, { now: begin }));
  const from = begin.toISOString().slice(0, 10);
  for (let number = 0; number < weekly; number += 1) {
    await inDistrict(districtId, async (tx) => {
      const title = { de: `Dienst Nummer ${number}` };
      const localStart = `${from}T${String(8 + number).padStart(2, '0')}:00`;
      const { id: eventId } = await createEvent(tx, {
        ...{ command, status: 'published', details: eventDetails({ title }) },
        series: [seriesDetails({ localStart, rrule: 'FREQ=WEEKLY' })],
      });
      const dutyId = newId();
      const details = { name: title, kind: 'office' as const, needed, skills: [], part: null };
      await addDuty(tx, { command, id: dutyId, eventId, details });
      // Each has a turn every fourth week, so that all of them are somewhere.
      for (let at = 0; at < 16; at += 1) {
        const person = people[(number * 16 + at) % people.length];
        if (!person) throw new Error('Nobody is there.');
        const fromOn = new Date(begin.getTime() + (at % 4) * week).toISOString().slice(0, 10);
        const standing = {
          ...{ id: newId(), personId: person.id, fromOn, untilOn: null },
          rhythm: { everyWeeks: 4 },
        };
        await addStanding(tx, { command, dutyId, standing });
      }
    });
  }
  for (let at = begin.getTime(); at < now + weeksAhead * week; at += weeksAhead * week) {
    const then = { ...command, now: new Date(Math.min(at, now)) };
    await inDistrict(districtId, (tx) => settleDuties(tx, { command: then, dutyIds: 'all' }));
  }
}
