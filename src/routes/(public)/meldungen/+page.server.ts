import { staleMoments } from '#modules/calendar/index.ts';
import { listNotices } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '../../context.server.ts';
import type { PageServerLoad } from './$types.js';

const pageSize = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const district = districtOf(locals);
  const asked = url.searchParams.get('seite') ?? '';
  const page = /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : 1;
  // One more than is shown tells whether there are older ones.
  const notices = await inDistrict(district.id, (tx) =>
    listNotices(tx, { limit: pageSize + 1, offset: (page - 1) * pageSize }),
  );
  const { now } = locals;
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone: district.timeZone }));
  return { page, notices: notices.slice(0, pageSize), hasOlder: notices.length > pageSize };
};
