import { beforeEach, expect, it } from 'vitest';
import {
  cancelOccurrence,
  createEvent,
  deleteEvent,
  findEvent,
  restoreEvent,
  restoreOccurrence,
  setEventStatus,
  updateEvent,
} from '#modules/calendar/server.ts';
import { addMember } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  addDuty,
  addStanding,
  deleteDuty,
  giveShiftBack,
  listCallsOff,
  listReach,
  listShifts,
  takeBackCall,
  takeShift,
  tickOffCall,
} from '../server.ts';
import { tellOfCalledOff } from './called-off.server.ts';
import { settleTick } from './tick.server.ts';

useDatabase();

interface MailTables {
  mail: { to_address: string; subject: string; text_body: string | null; created_at: Date };
}

let command: Command;
let eventId: string;
let helper: { personId: string; address: string };

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const first = async () => (await within((tx) => listShifts(tx, {})))[0]!;
const tick = () => {
  if (!('perDistrict' in settleTick)) throw new Error('not per district');
  const { perDistrict } = settleTick;
  return within((tx) => perDistrict(tx, { districtId: command.districtId, now: command.now }));
};
const mails = () =>
  within((tx) =>
    tables<MailTables>(tx)
      .selectFrom('mail')
      .select(['subject', 'text_body as text'])
      .where('to_address', '=', helper.address)
      .orderBy('created_at')
      .execute(),
  );
const subjects = async () => (await mails()).map(({ subject }) => subject.split(':')[0]);

beforeEach(async () => {
  ({ command } = await makeDistrict({ now: new Date('2026-11-29T12:00:00Z') }));
  helper = await makePerson({ command, role: 'volunteer' });
  await within(async (tx) => {
    ({ id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails({}) },
      series: [seriesDetails({ localStart: '2026-12-01T10:00', rrule: 'FREQ=WEEKLY' })],
    }));
    const details = { name: { de: 'Suppe' }, kind: 'helper' as const, needed: 1, skills: [] };
    await addDuty(tx, { command, id: newId(), eventId, details: { ...details, part: null } });
  });
  const { id: shiftId } = await first();
  const take = { command, shiftId, personId: helper.personId, via: 'self' as const };
  await within((tx) => takeShift(tx, take));
});

it('whoever is put down for a date that the calendar calls off is told, once, why; and again if it takes place', async () => {
  const { occurrenceId: id } = await first();
  await within((tx) => cancelOccurrence(tx, { command, id, reason: { de: 'Sturm' } }));
  await Promise.all([tick(), tick()]);
  await tick();
  expect(await subjects()).toEqual(['Ihr Dienst fällt aus']);
  expect((await mails())[0]?.text).toContain('Der Grund: Sturm');
  await within((tx) => restoreOccurrence(tx, { command, id, reason: {} }));
  for (let looked = 0; looked < 2; looked += 1) await tick();
  expect(await subjects()).toEqual(['Ihr Dienst fällt aus', 'Ihr Dienst findet doch statt']);
  expect((await first()).people.map(({ personId }) => personId)).toEqual([helper.personId]);
});

it('a whole event that is called off says so too, and who gave the duty back hears nothing', async () => {
  const { id: shiftId } = await first();
  const other = await makePerson({ command, role: 'coordination' });
  await within((tx) =>
    giveShiftBack(tx, { command, shiftId, personId: helper.personId }).then(() =>
      takeShift(tx, { command, shiftId, personId: other.personId, via: 'self' }),
    ),
  );
  const event = (await within((tx) => findEvent(tx, { id: eventId })))!;
  const off = { command, id: eventId, version: event.version, status: 'cancelled' as const };
  await within((tx) => setEventStatus(tx, off));
  await tick();
  expect(await subjects()).toEqual([]);
  helper = other;
  expect(await subjects()).toEqual(['Ihr Dienst fällt aus']);
});

it('whoever calls off a date of their own knows it, and gets no mail', async () => {
  const { occurrenceId: id } = await first();
  const by = { ...command, personId: helper.personId };
  await within(async (tx) => {
    await cancelOccurrence(tx, { command: by, id, reason: {} });
    await tellOfCalledOff(tx, { command: by, occurrenceIds: [id] });
  });
  await tick();
  expect(await subjects()).toEqual([]);
});

it('whoever is put down hears that their event was put away, and that it is back', async () => {
  const { version } = (await within((tx) => findEvent(tx, { id: eventId })))!;
  await within((tx) => deleteEvent(tx, { command, id: eventId, version }));
  await tick();
  await tick();
  expect(await subjects()).toEqual(['Ihr Dienst fällt aus']);
  await within((tx) => restoreEvent(tx, { command, id: eventId }));
  await tick();
  expect(await subjects()).toEqual(['Ihr Dienst fällt aus', 'Ihr Dienst findet doch statt']);
});

it('whoever is put down hears that nobody is needed any more', async () => {
  const { dutyId: id } = await first();
  await within((tx) => deleteDuty(tx, { command, id, version: 1 }));
  await tick();
  expect(await subjects()).toEqual(['Ihr Dienst fällt aus']);
});

it('whoever is put down hears that a series has their date no longer', async () => {
  await within(async (tx) => {
    const series = [seriesDetails({ localStart: '2026-12-02T10:00', rrule: 'FREQ=WEEKLY' })];
    const { version } = (await findEvent(tx, { id: eventId }))!;
    await updateEvent(tx, { command, id: eventId, version, details: eventDetails({}), series });
  });
  await tick();
  expect(await subjects()).toEqual(['Ihr Dienst fällt aus']);
});

it('of many dates that fall out at once one mail tells', async () => {
  const { dutyId } = await first();
  const standing = { fromOn: '2026-12-08', untilOn: '2026-12-22', rhythm: { everyWeeks: 1 } };
  await within((tx) =>
    addStanding(tx, {
      ...{ command, dutyId },
      standing: { id: newId(), personId: helper.personId, ...standing },
    }),
  );
  const { version } = (await within((tx) => findEvent(tx, { id: eventId })))!;
  await within((tx) => deleteEvent(tx, { command, id: eventId, version }));
  await tick();
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail?.subject).toContain('4 Ihrer Dienste fallen aus');
  expect(mail?.text).toContain('22. Dezember');
});

it('whoever gets no mail has to be rung until somebody ticks it off, and not where it turned before', async () => {
  const { id: shiftId, occurrenceId: id } = await first();
  const personId = newId();
  await within(async (tx) => {
    const details = { name: 'Ohne Mail', phone: '02307 123', roles: [] };
    await addMember(tx, { command, id: personId, details });
    await giveShiftBack(tx, { command, shiftId, personId: helper.personId });
    await takeShift(tx, { command, shiftId, personId, via: 'coordination' });
  });
  const calls = () => within((tx) => listCallsOff(tx, { now: command.now }));
  const news = async () => (await calls()).map((call) => `${call.name} ${call.news}`);
  const off = async () => {
    await within((tx) => cancelOccurrence(tx, { command, id, reason: {} }));
    await tick();
  };
  const on = async () => {
    await within((tx) => restoreOccurrence(tx, { command, id, reason: {} }));
    await tick();
  };
  await off();
  expect(await news()).toEqual(['Ohne Mail off']);
  await on();
  expect(await news()).toEqual([]);
  await off();
  const [call] = await calls();
  const { assignmentIds } = call!;
  await within((tx) => tickOffCall(tx, { command, assignmentIds, news: 'off' }));
  expect(await news()).toEqual([]);
  await within((tx) => takeBackCall(tx, { command, assignmentIds }));
  expect(await news()).toEqual(['Ohne Mail off']);
  await within((tx) => tickOffCall(tx, { command, assignmentIds, news: 'off' }));
  await on();
  expect(await news()).toEqual(['Ohne Mail on']);
  await within((tx) => tickOffCall(tx, { command, assignmentIds, news: 'off' }));
  expect(await news()).toEqual(['Ohne Mail on']);
});

it('whoever has no address is to be rung', async () => {
  const id = newId();
  const details = { name: 'Ohne Mail', phone: '02307 123', roles: [] };
  await within((tx) => addMember(tx, { command, id, details }));
  const personIds = [helper.personId, id];
  const reach = await within((tx) => listReach(tx, { personIds, now: command.now }));
  expect(reach.map(({ phone, isMailed }) => ({ phone, isMailed }))).toEqual([
    { phone: '', isMailed: true },
    { phone: '02307 123', isMailed: false },
  ]);
});
