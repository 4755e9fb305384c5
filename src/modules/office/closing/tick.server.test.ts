import { beforeEach, expect, it } from 'vitest';
import { createEvent, listOccurrences } from '#modules/calendar/server.ts';
import {
  addAbsence,
  addDuty,
  addStanding,
  changeDutySettings,
  giveShiftBack,
  listShifts,
  noteOrigin,
  removeAbsence,
  takeShift,
} from '#modules/duties/server.ts';
import type { ClosesByItself } from '#modules/duties/index.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  bookAppointment,
  changeConsultation,
  closeOffice,
  reopenForStanding,
  reopenForTaker,
  reopenOffice,
} from '../server.ts';
import { nobodyTick } from './tick.server.ts';

useDatabase();

interface MailTables {
  mail: { to_address: string; subject: string; text_body: string | null; created_at: Date };
}

let command: Command;
let hourId: string;
let afternoonId: string;
let consultationId: string;
let chief: { personId: string; address: string };
let helper: { personId: string; address: string };

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const at = (instant: string): Command => ({ ...command, now: new Date(instant) });
const tick = (instant: string) =>
  within((tx) =>
    nobodyTick.perDistrict(tx, { districtId: command.districtId, now: new Date(instant) }),
  );
const mailsTo = (address: string) =>
  within((tx) =>
    tables<MailTables>(tx)
      .selectFrom('mail')
      .select(['subject', 'text_body as text'])
      .where('to_address', '=', address)
      .orderBy('created_at')
      .execute(),
  );
const subjects = async (address = chief.address) =>
  (await mailsTo(address)).map(({ subject }) => subject);
const stateOf = async (id: string) => (await within((tx) => listOccurrences(tx, { id })))[0]?.state;
const shiftId = async () => (await within((tx) => listShifts(tx, { from: '2026-12-01' })))[0]!.id;
const closesBy = (closesByItself: ClosesByItself) =>
  within((tx) =>
    changeDutySettings(tx, {
      ...{ command, version: 0 },
      settings: { standInMinutes: 120, reminderHour: 18, closesByItself },
    }),
  );
/** As a page does it: what is closed is open again before somebody is put down. */
const stepIn = (instant: string, personId = helper.personId) =>
  within(async (tx) => {
    const by = { ...at(instant), personId };
    await reopenForTaker(tx, { command: by, occurrenceId: hourId });
    await takeShift(tx, { command: by, shiftId: await shiftId(), personId, via: 'link' });
  });
const actions = async () =>
  (await within((tx) => listAudit(tx, { subjects: ['office_closing'] }))).map(
    ({ action }) => action,
  );

const [asks, closed, taken] = [
  'Bleibt das Büro geschlossen? Dienstag, 1. Dezember 2026, 10:00 bis 12:00 Uhr',
  'Das Büro bleibt geschlossen: Dienstag, 1. Dezember 2026, 10:00 bis 12:00 Uhr',
  'Es ist doch jemand im Büro: Dienstag, 1. Dezember 2026, 10:00 bis 12:00 Uhr',
];

/** The office is open on Tuesday, 1 December, 10 to 12, with a consultation at 10 and another at 15. */
beforeEach(async () => {
  ({ command } = await makeDistrict({ now: new Date('2026-11-29T12:00:00Z') }));
  chief = await makePerson({ command, role: 'coordination' });
  helper = await makePerson({ command, role: 'volunteer' });
  const placeId = await makePlace({ command, exclusive: false });
  await within(async (tx) => {
    const write = async (
      category: 'office_hour' | 'consultation',
      time: string,
      minutes: number,
    ) => {
      const { id: eventId } = await createEvent(tx, {
        ...{ command, status: 'published', details: eventDetails({ category, placeId }) },
        series: [
          seriesDetails({
            ...{ localStart: `2026-12-01T${time}`, durationMinutes: minutes, rrule: null },
          }),
        ],
      });
      return { eventId, id: (await listOccurrences(tx, { eventId }))[0]!.id };
    };
    const hour = await write('office_hour', '10:00', 120);
    const consultation = await write('consultation', '10:00', 60);
    hourId = hour.id;
    consultationId = consultation.id;
    afternoonId = (await write('consultation', '15:00', 60)).id;
    const details = {
      ...{ name: { de: 'Bürodienst' }, kind: 'office' as const, needed: 1, skills: [], part: null },
    };
    await addDuty(tx, { command, id: newId(), eventId: hour.eventId, details });
    await noteOrigin(tx, { districtId: command.districtId, origin: 'https://buero.test' });
    await changeConsultation(tx, {
      ...{ command, version: 0 },
      consultation: {
        ...{ eventId: consultation.eventId, languages: '', byAppointment: true, slotMinutes: 20 },
        ...{ hostMail: 'host@example.org', origin: 'https://buero.test' },
      },
    });
    await bookAppointment(tx, {
      ...{ command, occurrenceId: consultationId, locale: 'de', client: 'test' },
      booking: {
        minutesAfter: 0,
        name: 'Erika',
        mail: 'erika@example.org',
        phone: '',
        question: '',
        hostId: null,
      },
    });
  });
});

it('at the district’s hour of the evening before, each who decides is asked by mail, once, with one link', async () => {
  await tick('2026-11-30T16:55:00Z');
  expect(await subjects()).toEqual([]);
  // Two servers at once, and again five minutes later.
  await Promise.all([tick('2026-11-30T17:00:00Z'), tick('2026-11-30T17:00:00Z')]);
  await tick('2026-11-30T17:05:00Z');
  expect(await subjects()).toEqual([asks]);
  expect((await mailsTo(chief.address))[0]?.text).toContain(
    `https://buero.test/team/buero/schliessen/${hourId}`,
  );
  expect(await subjects(helper.address)).toEqual([]);
  expect(await stateOf(hourId)).toBe('scheduled');
});

it('what a process that dies takes back is asked afterwards', async () => {
  await expect(
    within(async (tx) => {
      const now = new Date('2026-11-30T17:00:00Z');
      await nobodyTick.perDistrict(tx, { districtId: command.districtId, now });
      throw new Error('died');
    }),
  ).rejects.toThrow('died');
  expect(await subjects()).toEqual([]);
  await tick('2026-11-30T17:05:00Z');
  expect(await subjects()).toEqual([asks]);
});

it('whoever was asked hears once that somebody is there, and is asked again if they give it back', async () => {
  await tick('2026-11-30T17:00:00Z');
  await stepIn('2026-11-30T17:01:00Z');
  for (const time of ['17:05', '17:10']) await tick(`2026-11-30T${time}:00Z`);
  expect(await subjects()).toEqual([asks, taken]);
  expect((await mailsTo(chief.address))[1]?.text).toContain('Person volunteer');
  const back = { command: at('2026-12-01T06:00:00Z'), personId: helper.personId };
  await within(async (tx) => giveShiftBack(tx, { ...back, shiftId: await shiftId() }));
  await tick('2026-12-01T06:05:00Z');
  expect(await subjects()).toEqual([asks, taken, asks]);
});

it('by the rule it closes itself, with what is held within the hour, and says so to those who decide, who come, and who hold it', async () => {
  await closesBy('evening');
  await tick('2026-11-30T17:00:00Z');
  expect((await mailsTo(chief.address))[0]?.text).toContain('bis heute Abend 21 Uhr');
  await tick('2026-11-30T19:55:00Z');
  expect(await stateOf(hourId)).toBe('scheduled');
  await Promise.all([tick('2026-11-30T20:00:00Z'), tick('2026-11-30T20:00:00Z')]);
  await tick('2026-11-30T20:05:00Z');
  expect(await stateOf(hourId)).toBe('cancelled');
  expect(await stateOf(consultationId)).toBe('cancelled');
  // A partner who comes in the afternoon may have a key.
  expect(await stateOf(afternoonId)).toBe('scheduled');
  expect(await subjects()).toEqual([asks, closed]);
  const told = (await mailsTo(chief.address))[1]?.text;
  expect(told).toMatch(/Diese Sprechstunden fallen deshalb auch aus:\n.*10:00 bis 11:00/);
  expect(told).toMatch(/finden statt\..*\n.*15:00 bis 16:00/);
  expect(await subjects('host@example.org')).toEqual(['Ihre Sprechstunde fällt aus']);
  expect((await subjects('erika@example.org')).at(-1)).toBe('Ihr Termin fällt aus');
  expect(await actions()).toEqual(['closing.closed-by-rule']);
});

it('somebody steps in: all of it takes place again, those who were told are told, and it is not closed again', async () => {
  await closesBy('evening');
  for (const time of ['17:00', '20:00']) await tick(`2026-11-30T${time}:00Z`);
  await stepIn('2026-12-01T06:00:00Z');
  for (const time of ['06:05', '06:10']) await tick(`2026-12-01T${time}:00Z`);
  for (const id of [hourId, consultationId]) expect(await stateOf(id)).toBe('scheduled');
  expect(await subjects()).toEqual([asks, closed, taken]);
  expect((await subjects('host@example.org')).slice(0, 2)).toEqual([
    'Ihre Sprechstunde fällt aus',
    'Ihre Sprechstunde findet doch statt',
  ]);
  expect(await subjects('erika@example.org')).toEqual([
    'Ihr Termin ist vereinbart',
    'Ihr Termin fällt aus',
    'Ihr Termin findet doch statt',
  ]);
  expect(await actions()).toEqual(['closing.taken', 'closing.closed-by-rule']);
});

it('what is ticked falls out by hand too, and each host is written to once for all of theirs', async () => {
  const alongIds = [consultationId, afternoonId];
  const close = { command, occurrenceId: hourId, reason: { de: 'Heizung kaputt' }, alongIds };
  await within(async (tx) => {
    const [afternoon] = await listOccurrences(tx, { id: afternoonId });
    await changeConsultation(tx, {
      ...{ command, version: 0 },
      consultation: {
        ...{ eventId: afternoon!.eventId, languages: '', byAppointment: false, slotMinutes: 20 },
        ...{ hostMail: 'host@example.org', origin: 'https://buero.test' },
      },
    });
    await closeOffice(tx, close);
  });
  await within((tx) => closeOffice(tx, close));
  for (const id of alongIds) expect(await stateOf(id)).toBe('cancelled');
  const [mail, ...more] = await mailsTo('host@example.org');
  expect(more).toEqual([]);
  for (const part of ['10:00 bis 11:00', '15:00 bis 16:00', 'Heizung kaputt']) {
    expect(mail?.text).toContain(part);
  }
});

it('of two who step in at once one has the duty, and the office opens once', async () => {
  const close = { command, occurrenceId: hourId, reason: {}, isUntilTaken: true };
  await within((tx) => closeOffice(tx, close));
  const other = await makePerson({ command, role: 'volunteer' });
  const answers = await Promise.allSettled([
    stepIn('2026-11-30T06:00:00Z'),
    stepIn('2026-11-30T06:00:00Z', other.personId),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await stateOf(hourId)).toBe('scheduled');
  expect(await actions()).toEqual(['closing.taken', 'closing.closed']);
});

it('what is opened by hand no rule closes, and what is closed for another reason nobody opens by coming', async () => {
  await closesBy('evening');
  await tick('2026-11-30T20:00:00Z');
  const decided = { command: at('2026-11-30T20:10:00Z'), occurrenceId: hourId };
  await within((tx) => reopenOffice(tx, decided));
  await tick('2026-12-01T06:00:00Z');
  expect(await stateOf(hourId)).toBe('scheduled');
  await within((tx) => closeOffice(tx, { ...decided, reason: { de: 'Heizung kaputt' } }));
  await expect(stepIn('2026-12-01T06:30:00Z')).rejects.toMatchObject({ code: 'over' });
  expect(await stateOf(hourId)).toBe('cancelled');
});

it('who is put down while the rule closes has it opened again', async () => {
  const close = { command, occurrenceId: hourId, reason: {}, isUntilTaken: true };
  const person = { command, personId: helper.personId, via: 'self' as const };
  const id = await shiftId();
  await within((tx) => takeShift(tx, { ...person, shiftId: id }));
  await within((tx) => closeOffice(tx, close));
  await tick('2026-11-30T06:00:00Z');
  expect(await stateOf(hourId)).toBe('scheduled');
});

it('whoever is put down hears at once that it stays closed and why, keeps the duty, and hears that it opens', async () => {
  const shift = { shiftId: await shiftId(), personId: helper.personId };
  await within((tx) => takeShift(tx, { command, ...shift, via: 'self' }));
  const about = { command, occurrenceId: hourId };
  await within((tx) => closeOffice(tx, { ...about, reason: { de: 'Heizung kaputt' } }));
  expect((await mailsTo(helper.address))[0]?.text).toContain('Der Grund: Heizung kaputt');
  await tick('2026-11-30T06:00:00Z');
  expect(await stateOf(hourId)).toBe('cancelled');
  await within((tx) => reopenOffice(tx, about));
  expect((await subjects(helper.address)).map((one) => one.split(':')[0])).toEqual([
    'Ihr Dienst fällt aus',
    'Ihr Dienst findet doch statt',
  ]);
  expect(await onDuty()).toEqual([helper.personId]);
});

const closeUntilTaken = () =>
  within((tx) =>
    closeOffice(tx, { command, occurrenceId: hourId, reason: {}, isUntilTaken: true }),
  );
const standing = (tx: Tx) =>
  listShifts(tx, { from: '2026-12-01' }).then(([shift]) =>
    addStanding(tx, {
      ...{ command, dutyId: shift!.dutyId },
      standing: {
        ...{ id: newId(), personId: helper.personId, fromOn: '2026-11-01', untilOn: null },
        rhythm: { everyWeeks: 1 },
      },
    }),
  );
const onDuty = async () =>
  (await within((tx) => listShifts(tx, { from: '2026-12-01' })))[0]!.people.map(
    ({ personId }) => personId,
  );

it('a new standing assignment opens what is closed until somebody comes, and nothing else', async () => {
  await within((tx) => closeOffice(tx, { command, occurrenceId: hourId, reason: {} }));
  await within(async (tx) => {
    await standing(tx);
    await reopenForStanding(tx, command);
  });
  expect(await stateOf(hourId)).toBe('cancelled');
  await within((tx) => reopenOffice(tx, { command, occurrenceId: hourId }));
  await closeUntilTaken();
  await within((tx) => reopenForStanding(tx, command));
  expect(await stateOf(hourId)).toBe('scheduled');
  expect(await onDuty()).toEqual([helper.personId]);
});

it('whoever comes back from a holiday opens it, and who said that they cannot does not', async () => {
  const absence = { command, id: newId(), personId: helper.personId };
  await within(async (tx) => {
    await standing(tx);
    await addAbsence(tx, { ...absence, fromOn: '2026-12-01', untilOn: '2026-12-01' });
  });
  await closeUntilTaken();
  await tick('2026-11-29T13:00:00Z');
  expect(await stateOf(hourId)).toBe('cancelled');
  await within((tx) => removeAbsence(tx, absence));
  // Whatever page it was: the tick sees it too.
  await tick('2026-11-29T13:05:00Z');
  expect(await stateOf(hourId)).toBe('scheduled');
  expect(await onDuty()).toEqual([helper.personId]);
  const shift = await shiftId();
  await within((tx) => giveShiftBack(tx, { command, shiftId: shift, personId: helper.personId }));
  await closeUntilTaken();
  await tick('2026-11-29T13:10:00Z');
  expect(await stateOf(hourId)).toBe('cancelled');
});
