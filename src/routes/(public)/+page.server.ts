import { localDay, staleMoments } from '#modules/calendar/index.ts';
import { listNotices, listOccurrences, readOffice } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '../context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const district = districtOf(locals);
  const { now } = locals;
  const { timeZone } = district;
  const page = await inDistrict(district.id, async (tx) => ({
    office: await readOffice(tx, { now }),
    coming: await listOccurrences(tx, { endsAfter: now, limit: 30 }),
    meetings: await listOccurrences(tx, { category: 'meeting', endsAfter: now, limit: 10 }),
    notices: await listNotices(tx, { limit: 3 }),
  }));
  const shown = [...page.coming, ...page.office.hours, ...page.office.consultations];
  locals.staleAt.push(...staleMoments({ occurrences: shown, now, timeZone }));
  return {
    now,
    today: localDay({ at: now, timeZone }),
    office: page.office,
    // The office's hours stand on the sign above.
    next: page.coming.filter(({ category }) => category !== 'office_hour').slice(0, 6),
    meeting: page.meetings.find(({ state, dropIn }) => state === 'scheduled' && dropIn) ?? null,
    notices: page.notices,
  };
};
