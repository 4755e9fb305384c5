/**
 * Starts the example on the evening before a Tuesday that nobody has taken, after those who decide were asked by mail;
 * for nobody-there.test.ts. The clock is set by the story.
 */
import { createEvent, listOccurrences } from '#modules/calendar/server.ts';
import { listDistrictIds } from '#modules/districts/server.ts';
import { giveShiftBack, listShifts, makeOwnLink } from '#modules/duties/server.ts';
import { ownPath } from '#modules/duties/index.ts';
import { bookAppointment, changeConsultation } from '#modules/office/server.ts';
import { listMembers } from '#modules/people/server.ts';
import { now } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { findMail, listMails } from '#platform/mail/outbox.server.ts';
import { fillExampleDistrict } from '../../demo/index.ts';
import { nobodyTick } from '../../src/modules/office/closing/tick.server.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { eventDetails, seriesDetails } from '../factories/event.ts';

const day = '2026-12-01';

await run(async () => {
  let links = { mailed: '', own: '' };
  await serve({
    fill: async () => {
      await fillExampleDistrict();
      links = await emptyTomorrow();
    },
  });
  console.log(`Gefragt: ${links.mailed}\nPersönlich: ${links.own}`);
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
    return { mailed: await mailedPath(tx, command), own };
  });
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
    booking: { minutesAfter: 0, ...who },
  });
}

async function mailedPath(tx: Tx, { now: at }: Command): Promise<string> {
  const { mails } = await listMails(tx, { page: 1, perPage: 50 });
  const asked = mails.find(({ subject }) => subject.startsWith('Bleibt das Büro geschlossen?'));
  const mail = asked && (await findMail(tx, { id: asked.id, showSecrets: true, now: at }));
  return /\/team\/buero\/schliessen\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
}
