import { error } from '@sveltejs/kit';
import { addDays, localDay } from '#modules/calendar/index.ts';
import { dutyCalendar } from '#modules/duties/index.ts';
import { findOwnLink, listShifts } from '#modules/duties/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import type { RequestHandler } from './$types.js';

/** Past days that stay in it. */
const daysBack = 30;

/** Somebody's duties for the calendar of their phone. The secret address is all that it asks. */
export const GET: RequestHandler = async ({ locals, params: { token }, url }) => {
  const { now, locale } = locals;
  const { id, name: district, timeZone } = districtOf(locals);
  const from = addDays({ date: localDay({ at: now, timeZone }), days: -daysBack });
  const text = await inDistrict(id, async (tx) => {
    const person = await findOwnLink(tx, { token, kind: 'calendar' });
    if (!person) error(404);
    const { personId } = person;
    const shifts = await listShifts(tx, { from, personId });
    return dutyCalendar({ shifts, personId, district, host: url.hostname, locale, now });
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
    },
  });
};
