import { localDay, staleMoments } from '#modules/calendar/index.ts';
import { listOccurrences, officeOf } from '#modules/calendar/server.ts';
import { bookableOf, offerState } from '#modules/office/index.ts';
import { findConsultations, listOffers } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf, knownOf } from '../../context.server.ts';
import { Unsent } from '#platform/unsent.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const district = districtOf(locals);
  const { now } = locals;
  const { timeZone } = district;
  const office = officeOf({ known: await knownOf(locals), now });
  const today = localDay({ at: now, timeZone });
  const eventIds = new Set(office.consultations.map(({ eventId }) => eventId));
  const { offers, there, consultations } = await inDistrict(district.id, async (tx) => ({
    consultations: await findConsultations(tx, [...eventIds]),
    offers: await listOffers(tx),
    // Whatever is in a room today is in the way, also what only the team sees; only its times are told.
    there: await listOccurrences(tx, {
      ...{ from: today, until: today, endsAfter: now, for: 'team' },
      statuses: ['published', 'tentative'],
    }),
  }));
  const occurrences = [...office.hours, ...office.consultations, ...there];
  locals.staleAt.push(...staleMoments({ occurrences, now, timeZone }));
  const { openUntil } = office.state;
  return {
    now,
    today,
    office: new Unsent(office),
    // By the event: in which languages, and whether one comes by appointment.
    held: Object.fromEntries(
      [...consultations].map(([id, { languages, byAppointment }]) => [
        id,
        { languages, byAppointment },
      ]),
    ),
    bookable: bookableOf({ consultations: office.consultations, known: consultations }),
    offers: offers.map((offer) => ({
      ...offer,
      state: offerState({ offer, openUntil, there, now }),
    })),
  };
};
