import { localDay, staleMoments } from '#modules/calendar/index.ts';
import { listNotices, listOccurrences, officeOf } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf, knownOf } from '../context.server.ts';
import { Unsent } from '#platform/unsent.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const district = districtOf(locals);
  const { now } = locals;
  const { timeZone } = district;
  const known = await knownOf(locals);
  const office = officeOf({ known, now });
  const ahead = { endsAfter: now, names: known.names };
  const page = await inDistrict(district.id, async (tx) => ({
    coming: await listOccurrences(tx, { ...ahead, limit: 30 }),
    meetings: await listOccurrences(tx, { ...ahead, category: 'meeting', limit: 10 }),
    notices: await listNotices(tx, { limit: 3 }),
  }));
  const shown = [...page.coming, ...office.hours, ...office.consultations];
  locals.staleAt.push(...staleMoments({ occurrences: shown, now, timeZone }));
  return {
    now,
    today: localDay({ at: now, timeZone }),
    office: new Unsent(office),
    // The office's hours stand on the sign above.
    next: page.coming.filter(({ category }) => category !== 'office_hour').slice(0, 6),
    meeting: page.meetings.find(({ state, dropIn }) => state === 'scheduled' && dropIn) ?? null,
    notices: page.notices,
  };
};
