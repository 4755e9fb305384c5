import {
  createEvent,
  findEvent,
  listOccurrences,
  listSeries,
  updateEvent,
} from '#modules/calendar/server.ts';
import { bookAppointment, changeConsultation } from '#modules/office/server.ts';
import { tendAppointments } from '../../src/modules/office/consultation/tend.server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from './district.ts';
import { eventDetails, seriesDetails } from './event.ts';

interface MailTables {
  mail: { to_address: string; subject: string; text_body: string | null; created_at: Date };
}

/** A consultation by appointment on Tuesday, 1 December, 10 to 11, in an office that is open from 10 to 12. */
export async function consultationDay() {
  const { id: districtId, command } = await makeDistrict();
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(districtId, work);
  const placeId = await makePlace({ command, exclusive: false });
  const made = await within(async (tx) => {
    const organisationId = await createOrganisation(tx, {
      ...{ districtId, slug: 'police', name: 'Polizei', kind: 'institution', website: '' },
      now: command.now,
    });
    const write = async (category: 'consultation' | 'office_hour', durationMinutes: number) => {
      const { id: eventId } = await createEvent(tx, {
        command,
        status: 'published',
        details: eventDetails({ category, organisationId, placeId }),
        series: [
          seriesDetails({
            ...{ localStart: '2026-12-01T10:00', durationMinutes, rrule: null },
          }),
        ],
      });
      const [occurrence] = await listOccurrences(tx, { eventId });
      return { eventId, occurrenceId: occurrence!.id };
    };
    const { eventId, occurrenceId } = await write('consultation', 60);
    const hour = await write('office_hour', 120);
    const rest = { languages: 'Deutsch', byAppointment: true, slotMinutes: 20 };
    const host = { hostMail: 'host@example.org', origin: 'http://buero.test' };
    const consultation = { eventId, ...rest, ...host };
    await changeConsultation(tx, { command, version: 0, consultation });
    return { organisationId, eventId, occurrenceId, hourId: hour.occurrenceId };
  });
  const at = (instant: string) => ({ ...command, now: new Date(instant) });
  /** Whom the page for booking names as host. */
  const page = { hostId: made.organisationId };
  const book = (minutesAfter: number, name = 'Erika Muster', mail = 'erika@example.org') =>
    within((tx) =>
      bookAppointment(tx, {
        ...{ command, occurrenceId: made.occurrenceId, locale: 'de', client: name },
        booking: {
          ...{ minutesAfter, name, mail, phone: '', question: 'Wegen der Nachbarn' },
          hostId: page.hostId,
        },
      }),
    );
  const tend = (instant: string) =>
    within((tx) => tendAppointments(tx, { districtId, now: new Date(instant) }));
  const mailsTo = (address: string) =>
    within((tx) =>
      tables<MailTables>(tx)
        .selectFrom('mail')
        .select(['subject', 'text_body as text'])
        .where('to_address', '=', address)
        .orderBy('created_at')
        .execute(),
    );
  const subjects = async (address = 'erika@example.org') =>
    (await mailsTo(address)).map(({ subject }) => subject);
  /** Another organisation holds it from now on, as somebody writes it into the event. */
  const handTo = (name: string) =>
    within(async (tx) => {
      const id = await createOrganisation(tx, {
        ...{ districtId, slug: name.toLowerCase(), name, kind: 'institution', website: '' },
        now: command.now,
      });
      const event = await findEvent(tx, { id: made.eventId });
      const series = seriesDetails({
        ...{ localStart: '2026-12-01T10:00', durationMinutes: 60, rrule: null },
      });
      const [stored] = await listSeries(tx, [made.eventId]);
      const details = eventDetails({
        ...{ category: 'consultation', organisationId: id, placeId, title: event!.title },
      });
      await updateEvent(tx, {
        command,
        id: event!.id,
        version: event!.version,
        details,
        series: [{ ...series, id: stored!.id }],
      });
      return id;
    });
  return { ...made, page, handTo, districtId, command, within, at, book, tend, mailsTo, subjects };
}
