import { staleMoments } from '#modules/calendar/index.ts';
import { mailDays } from '#platform/mail/tend.server.ts';
import { sessionDays } from '#platform/session/session.server.ts';
import { districtOf } from '../../context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => {
  const { carrier, contact, postalCode, timeZone } = districtOf(locals);
  locals.staleAt.push(...staleMoments({ occurrences: [], now: locals.now, timeZone }));
  return { carrier, contact, postalCode, sessionDays, mailDays };
};
