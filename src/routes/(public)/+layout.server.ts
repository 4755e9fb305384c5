import { usedParts } from '#modules/calendar/server.ts';
import { knownOf } from '../context.server.ts';
import type { LayoutServerLoad } from './$types.js';

/** What the frame needs; null until the first district is set up. */
export const load: LayoutServerLoad = async ({ locals }) => {
  const { district, now } = locals;
  if (!district) return { site: null };
  const { contact, branding, about } = district;
  return {
    site: {
      contact,
      about,
      isBranded: Object.keys(branding).length > 0,
      isSignedIn: locals.person !== null,
      parts: usedParts({ known: await knownOf(locals), now }),
    },
  };
};
