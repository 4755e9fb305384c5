import { staleMoments } from '#modules/calendar/index.ts';
import { personalData } from '../../../modules.server.ts';
import { districtOf } from '../../context.server.ts';
import { Unsent } from '#platform/unsent.ts';
import type { PageServerLoad } from './$types.js';

/** Each module says itself what it keeps of people. */
export const load: PageServerLoad = ({ locals }) => {
  const { carrier, contact, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  const kept = personalData.map(({ title, kept }) => ({
    title: title(locale),
    items: kept.map(({ text }) => text(locale)),
  }));
  return { carrier, contact, kept: new Unsent(kept) };
};
