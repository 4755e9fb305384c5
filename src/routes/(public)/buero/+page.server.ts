import { localDay, staleMoments } from '#modules/calendar/index.ts';
import { readOffice } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '../../context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const district = districtOf(locals);
  const { now } = locals;
  const { timeZone } = district;
  const office = await inDistrict(district.id, (tx) => readOffice(tx, { now }));
  const occurrences = [...office.hours, ...office.consultations];
  locals.staleAt.push(...staleMoments({ occurrences, now, timeZone }));
  return { now, today: localDay({ at: now, timeZone }), office };
};
