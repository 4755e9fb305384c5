import { visibleOrganisations } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { countAppointments, findConsultations } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

/** All consultations with their next date; a delegate sees those of their own organisations. */
export const load: PageServerLoad = ({ locals }) => {
  const own = visibleOrganisations(personOf(locals));
  return inDistrict(districtOf(locals).id, async (tx) => {
    const coming = await listOccurrences(tx, {
      ...{ category: 'consultation', endsAfter: locals.now, for: 'team', limit: 200 },
    });
    const dates = coming.filter(
      ({ state, organisation }) =>
        state !== 'skipped' && (!own || own.includes(organisation?.id ?? '')),
    );
    const seen = new Set<string>();
    const next = dates.filter(({ eventId }) => !seen.has(eventId) && seen.add(eventId));
    const known = await findConsultations(
      tx,
      next.map(({ eventId }) => eventId),
    );
    const counts = await countAppointments(
      tx,
      next.map(({ id }) => id),
    );
    return {
      consultations: next.map((occurrence) => ({
        occurrence,
        languages: known.get(occurrence.eventId)?.languages ?? '',
        byAppointment: known.get(occurrence.eventId)?.byAppointment ?? false,
        count: counts.get(occurrence.id) ?? 0,
      })),
    };
  });
};
