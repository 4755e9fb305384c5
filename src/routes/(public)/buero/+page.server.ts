import { localDay, staleMoments } from '#modules/calendar/index.ts';
import { officeOf } from '#modules/calendar/server.ts';
import { districtOf, knownOf } from '../../context.server.ts';
import { Unsent } from '#platform/unsent.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const district = districtOf(locals);
  const { now } = locals;
  const { timeZone } = district;
  const office = officeOf({ known: await knownOf(locals), now });
  const occurrences = [...office.hours, ...office.consultations];
  locals.staleAt.push(...staleMoments({ occurrences, now, timeZone }));
  return { now, today: localDay({ at: now, timeZone }), office: new Unsent(office) };
};
