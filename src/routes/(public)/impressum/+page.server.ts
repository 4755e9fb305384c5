import { staleMoments } from '#modules/calendar/index.ts';
import { districtOf } from '../../context.server.ts';
import { judge } from '../../../permissions.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => {
  const { carrier, contact, postalCode, timeZone } = districtOf(locals);
  locals.staleAt.push(...staleMoments({ occurrences: [], now: locals.now, timeZone }));
  const asked = { routeId: '/team/stadtteil', action: null, person: locals.person };
  return { carrier, contact, postalCode, mayEnter: judge(asked) === 'allowed' };
};
