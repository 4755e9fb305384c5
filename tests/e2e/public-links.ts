/** What opens by a secret link without signing in: duties, rooms and consultations; for permissions.test.ts. */
import { createEvent, listOccurrences } from '#modules/calendar/server.ts';
import {
  addDuty,
  listShifts,
  makeMessageLink,
  makeOwnLink,
  openSearch,
  takeShift,
} from '#modules/duties/server.ts';
import { bookAppointment, changeConsultation } from '#modules/office/server.ts';
import { makeClubLink } from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { sql } from 'kysely';
import { makePerson } from '../factories/district.ts';
import { eventDetails, seriesDetails } from '../factories/event.ts';
import { aRequest, aWish, book, makeRoom } from '../factories/room.ts';

/** By the route: an address that answers 200 in this district. */
export type PublicPaths = Record<string, string>;

interface Of {
  command: Command;
  host: string;
}

/** The day before what is dated here: far enough away that it never is over. */
const before = new Date('2099-11-20T12:00:00Z');
const once = (time: string) => [seriesDetails({ localStart: `2099-11-24T${time}`, rrule: null })];

export async function makePublicLinks(of: Of & { organisationId: string }): Promise<PublicPaths> {
  return { ...(await openDuty(of)), ...(await openConsultation(of)), ...(await openRoom(of)) };
}

async function openDuty({ command, host }: Of): Promise<PublicPaths> {
  const { personId } = await makePerson({ command, role: 'volunteer' });
  return inDistrict(command.districtId, async (tx) => {
    const title = { de: `Dienst in ${host}` };
    const { id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails({ title, audience: 'team' }) },
      series: once('18:30'),
    });
    const details = { name: title, kind: 'office' as const, needed: 1, skills: [], part: null };
    const later = { ...command, now: before };
    await addDuty(tx, { command: later, id: newId(), eventId, details });
    const [shift] = await listShifts(tx, { eventId });
    await openSearch(tx, { command: later, shiftId: shift!.id });
    const link = (kind: 'link' | 'calendar') => makeOwnLink(tx, { command, personId, kind });
    const ask = await makeMessageLink(tx, { command, shiftId: shift!.id });
    const cannot = await linkOfReminder(tx, { command: later, dutyOf: eventId, personId });
    return {
      '/(public)/dienste/absage/[token]': `/dienste/absage/${cannot}`,
      '/(public)/dienste/[token]': `/dienste/${await link('link')}`,
      '/(public)/dienste/[token].ics': `/dienste/${await link('calendar')}.ics`,
      '/(public)/dienste/ja/[token]': `/dienste/ja/${ask}`,
    };
  });
}

/** What the reminder of the evening before would mail, of a duty of their own: only the hash is kept. */
async function linkOfReminder(
  tx: Tx,
  { command, dutyOf: eventId, personId }: { command: Command; dutyOf: string; personId: string },
): Promise<string> {
  const details = { name: {}, kind: 'helper' as const, needed: 1, skills: [], part: null };
  const dutyId = newId();
  await addDuty(tx, { command, id: dutyId, eventId, details });
  const [shift] = await listShifts(tx, { dutyId });
  await takeShift(tx, { command, shiftId: shift!.id, personId, via: 'self' });
  const token = newToken();
  await sql`
    update duty_assignment set reminded_at = ${command.now}, cannot_hash = ${hashToken(token)}
    where shift_id = ${shift!.id}
  `.execute(tx);
  return token;
}

async function openConsultation({ command, host }: Of): Promise<PublicPaths> {
  return inDistrict(command.districtId, async (tx) => {
    const { id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published' },
      details: eventDetails({ title: { de: `Rat in ${host}` }, category: 'consultation' }),
      series: once('10:00'),
    });
    const consultation = { eventId, languages: '', byAppointment: true, slotMinutes: 20 };
    const origin = `http://${host}`;
    await changeConsultation(tx, {
      ...{ command, version: 0 },
      consultation: { ...consultation, hostMail: 'rat@example.org', origin },
    });
    const [date] = await listOccurrences(tx, { eventId });
    const occurrenceId = date!.id;
    const who = { name: `Renate in ${host}`, mail: 'renate@example.org', phone: '', question: '' };
    const { token } = await bookAppointment(tx, {
      ...{ command, occurrenceId, locale: 'de', client: host },
      booking: { ...who, minutesAfter: 0, hostId: null },
    });
    const list = `/buero/gastgeber/${await linkForHost(tx, { command, occurrenceId })}`;
    return {
      '/(public)/buero/sprechstunde/[occurrenceId]': `/buero/sprechstunde/${occurrenceId}`,
      '/(public)/buero/mein-termin/[token]': `/buero/mein-termin/${token}`,
      '/(public)/buero/gastgeber/[token]': list,
      '/(public)/buero/gastgeber/[token]/liste.pdf': `${list}/liste.pdf`,
    };
  });
}

/** What the evening before would mail: only the hash is kept. */
async function linkForHost(
  tx: Tx,
  { command, occurrenceId }: { command: Command; occurrenceId: string },
): Promise<string> {
  const token = newToken();
  await sql`
    insert into consultation_link (district_id, occurrence_id, token_hash, made_at, ends_at)
    values (${command.districtId}, ${occurrenceId}, ${hashToken(token)}, ${command.now}, ${before})
  `.execute(tx);
  return token;
}

async function openRoom({
  command,
  host,
  organisationId,
}: Of & { organisationId: string }): Promise<PublicPaths> {
  const { roomId } = await makeRoom({
    command,
    name: `Saal in ${host}`,
    details: { approval: 'none' },
  });
  const wish = aWish({ localStart: '2099-12-01T18:00' });
  const booked = await book({ command, request: aRequest({ roomId, wish }) });
  const club = await inDistrict(command.districtId, (tx) =>
    makeClubLink(tx, { command, organisationId }),
  );
  const request = `/raum/anfrage/${booked.token}`;
  return {
    '/(public)/raum/anfrage/[token]': request,
    '/(public)/raum/anfrage/[token]/vereinbarung.pdf': `${request}/vereinbarung.pdf`,
    '/(public)/raum/verein/[token]': `/raum/verein/${club}`,
  };
}
