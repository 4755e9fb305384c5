import { addDays, instantOf } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { usualSlotMinutes } from '#modules/office/index.ts';
import {
  addGuideEntry,
  addOffer,
  changeConsultation,
  countVisit,
  leaveNote,
  noteConcern,
  tickNote,
} from '#modules/office/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { onOrAfter, weekday } from './days.ts';
import { exampleOrigin } from './origin.server.ts';
import { concerns, guide, held, notes, offers, visits } from './office.ts';
import type { OrganisationKey, PersonRole, PlaceKey } from './who-and-where.ts';
import type { ExampleYear } from './year.ts';

/** The last Tuesdays in the office, as the volunteers entered them, and what they left for the next. */
export async function fillOffice(
  tx: Tx,
  {
    command,
    year: { today },
    organisationIds,
    personIds,
    placeIds,
  }: {
    command: Command;
    year: ExampleYear;
    organisationIds: Record<OrganisationKey, string>;
    personIds: Record<PersonRole, string>;
    placeIds: Record<PlaceKey, string>;
  },
): Promise<void> {
  /** 10:30 on the Tuesday so many weeks ago, never later than now. */
  const tuesday = (weeksAgo: number): Command => {
    const last = addDays({
      date: onOrAfter({ day: today, weekday: weekday.tuesday }),
      days: -7 * weeksAgo,
    });
    const { timeZone } = command;
    const at = new Date(instantOf({ local: `${last}T10:30`, timeZone }));
    return { ...command, personId: personIds.volunteer, now: at };
  };
  const guideIds = guide.map(() => newId());
  for (const [at, { organisation, checkedBefore, ...entry }] of guide.entries()) {
    const checked = new Date(command.now.getTime() - checkedBefore * 86_400_000);
    const organisationId = organisation ? organisationIds[organisation] : null;
    const id = guideIds[at] ?? newId();
    const written = { ...entry, id, organisationId };
    await addGuideEntry(tx, { command: { ...command, now: checked }, entry: written });
  }
  for (const { weeksAgo, category, guide: at, referredTo = '', isOpen } of concerns) {
    const then = tuesday(weeksAgo);
    const guideEntryId = at === undefined ? null : (guideIds[at] ?? null);
    const day = then.now.toISOString().slice(0, 10);
    const concern = {
      ...{ id: newId(), category, guideEntryId, referredTo },
      answer: guideEntryId || referredTo ? ('referred' as const) : ('advised' as const),
      followUpOn: isOpen ? addDays({ date: day, days: isOpen.inDays }) : null,
      note: isOpen?.note ?? '',
      contact: isOpen?.contact ?? null,
    };
    await noteConcern(tx, { command: then, concern });
  }
  for (const offer of offers) {
    // The corner is in the office itself: a consultation there is in its way.
    const placeId = offer.kind === 'quiet_corner' ? placeIds.office : null;
    await addOffer(tx, { command, offer: { ...offer, id: newId(), placeId } });
  }
  const coming = await listOccurrences(tx, { category: 'consultation', endsAfter: command.now });
  for (const { title, languages, slotMinutes } of held) {
    const eventId = coming.find((one) => one.title.de === title)?.eventId;
    if (!eventId) continue;
    const byAppointment = slotMinutes !== null;
    const consultation = {
      ...{ eventId, languages, byAppointment, slotMinutes: slotMinutes ?? usualSlotMinutes },
      ...{ hostMail: byAppointment ? 'sprechstunde@example.org' : '', origin: exampleOrigin() },
    };
    await changeConsultation(tx, {
      command,
      version: 0,
      consultation,
    });
  }
  for (const [at, count] of visits.entries()) {
    for (let visit = 0; visit < count; visit += 1) await countVisit(tx, tuesday(at + 1));
  }
  for (const { weeksAgo, answers, isDone, kind, message } of notes) {
    const id = newId();
    const note = { id, kind, message, answers: answers ? personIds[answers] : null };
    await leaveNote(tx, { command: tuesday(weeksAgo), note });
    if (isDone) await tickNote(tx, { command: tuesday(weeksAgo - 1), id });
  }
}
