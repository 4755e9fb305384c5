/**
 * Starts the example on the evening before a Tuesday that nobody has taken, after those who decide were asked by mail;
 * for nobody-there.test.ts. The clock is set by the story.
 */
import { createEvent, listOccurrences } from '#modules/calendar/server.ts';
import { listDistrictIds } from '#modules/districts/server.ts';
import {
  addDuty,
  giveShiftBack,
  listShifts,
  makeOwnLink,
  remindOfTomorrow,
  takeShift,
} from '#modules/duties/server.ts';
import { ownPath } from '#modules/duties/index.ts';
import { closingPath } from '#modules/office/index.ts';
import { bookAppointment, changeConsultation } from '#modules/office/server.ts';
import { listMembers } from '#modules/people/server.ts';
import { now } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { findMail, listMails } from '#platform/mail/outbox.server.ts';
import { fillExampleDistrict } from '../../demo/index.ts';
import { nobodyTick } from '../../src/modules/office/closing/tick.server.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { eventDetails, seriesDetails } from '../factories/event.ts';

const day = '2026-12-01';

await run(async () => {
  let links = { mailed: '', own: '', cannot: '', taken: '' };
  await serve({
    fill: async () => {
      await fillExampleDistrict();
      links = await emptyTomorrow();
    },
  });
  console.log(`Gefragt: ${links.mailed}\nPersönlich: ${links.own}\nErinnert: ${links.cannot}`);
  console.log(`Besetzt: ${links.taken}`);
});

async function emptyTomorrow() {
  const [districtId = ''] = await globally(listDistrictIds);
  const command = { districtId, timeZone: 'Europe/Berlin', personId: null, now: now() };
  return inDistrict(districtId, async (tx) => {
    const shifts = await listShifts(tx, { from: day, until: day });
    const office = shifts.filter((shift) => shift.kind === 'office' && shift.day === day);
    for (const { id: shiftId, people } of office) {
      for (const { personId } of people) await giveShiftBack(tx, { command, shiftId, personId });
    }
    await holdConsultation(tx, { command, hourId: office[0]!.occurrenceId });
    await nobodyTick.perDistrict(tx, command);
    const members = await listMembers(tx, command);
    const personId = members.find(({ name }) => name === 'Helga Musterfrau')!.id;
    const own = ownPath(await makeOwnLink(tx, { command, personId, kind: 'link' }));
    const mailed = await mailedIn(tx, {
      ...{ command, about: 'Bleibt das Büro geschlossen?' },
      path: /\/team\/buero\/schliessen\/[\w-]+/,
    });
    const helper = members.find(({ name }) => name === 'Klaus Muster')!.id;
    const taken = await fillNextWeek(tx, { command, personIds: [helper, personId] });
    return { mailed, own, taken, cannot: await remindOfSoup(tx, { command, personId: helper }) };
  });
}

/** These two are put down for the office hour after the one of tomorrow. @returns where it would be closed. */
async function fillNextWeek(
  tx: Tx,
  { command, personIds }: { command: Command; personIds: string[] },
): Promise<string> {
  const shift = (await listShifts(tx, { from: '2026-12-02' })).find(
    ({ kind, isOn }) => kind === 'office' && isOn,
  )!;
  for (const { personId } of shift.people) {
    await giveShiftBack(tx, { command, shiftId: shift.id, personId });
  }
  for (const personId of personIds) {
    await takeShift(tx, { command, shiftId: shift.id, personId, via: 'coordination' });
  }
  return closingPath(shift.occurrenceId);
}

/** Somebody has an appointment in the office that afternoon. */
async function holdConsultation(
  tx: Tx,
  { command, hourId }: { command: Command; hourId: string },
): Promise<void> {
  const [hour] = await listOccurrences(tx, { id: hourId });
  const title = { de: 'Sprechstunde der Mieterberatung' };
  const details = { title, category: 'consultation' as const, placeId: hour?.place?.id ?? null };
  const { id: eventId } = await createEvent(tx, {
    ...{ command, status: 'published', details: eventDetails(details) },
    series: [seriesDetails({ localStart: `${day}T14:00`, durationMinutes: 60, rrule: null })],
  });
  const rest = { languages: '', byAppointment: true, slotMinutes: 20, hostMail: '' };
  const consultation = { eventId, ...rest, origin: 'http://localhost' };
  await changeConsultation(tx, { command, version: 0, consultation });
  const [date] = await listOccurrences(tx, { eventId });
  const who = { name: 'Erika', mail: 'erika@example.org', phone: '', question: '' };
  await bookAppointment(tx, {
    ...{ command, occurrenceId: date!.id, locale: 'de', client: 'story' },
    booking: { minutesAfter: 0, ...who, hostId: null },
  });
}

/** Somebody has said that they help tomorrow, and is reminded of it. */
async function remindOfSoup(
  tx: Tx,
  { command, personId }: { command: Command; personId: string },
): Promise<string> {
  const details = eventDetails({ title: { de: 'Suppentag' }, audience: 'team' });
  const { id: eventId } = await createEvent(tx, {
    ...{ command, status: 'published', details },
    series: [seriesDetails({ localStart: `${day}T17:00`, rrule: null })],
  });
  const duty = { kind: 'helper' as const, needed: 1, skills: [], part: null };
  await addDuty(tx, {
    ...{ command, id: newId(), eventId },
    details: { name: { de: 'Suppe ausgeben' }, ...duty },
  });
  const [shift] = await listShifts(tx, { eventId });
  await takeShift(tx, { command, shiftId: shift!.id, personId, via: 'self' });
  await remindOfTomorrow(tx, command);
  return mailedIn(tx, { command, about: 'Suppe ausgeben', path: /\/dienste\/absage\/[\w-]+/ });
}

async function mailedIn(
  tx: Tx,
  { command: { now: at }, about, path }: { command: Command; about: string; path: RegExp },
): Promise<string> {
  const { mails } = await listMails(tx, { page: 1, perPage: 100 });
  const sent = mails.find(({ subject }) => subject.includes(about));
  const mail = sent && (await findMail(tx, { id: sent.id, showSecrets: true, now: at }));
  return path.exec(mail?.text ?? '')?.[0] ?? '';
}
