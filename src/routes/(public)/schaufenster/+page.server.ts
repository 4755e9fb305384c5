import { localDay } from '#modules/calendar/index.ts';
import { hasColours } from '#modules/districts/index.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf } from '../../context.server.ts';
import { readScreen } from './screen.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { branding, timeZone } = districtOf(locals);
  return {
    now: locals.now,
    today: localDay({ at: locals.now, timeZone }),
    isBranded: hasColours(branding),
    screen: new Unsent(await readScreen({ locals, url })),
  };
};
