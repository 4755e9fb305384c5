import { navEntries } from '../../modules.server.ts';
import { personOf } from '#routes/context.server.ts';
import type { LayoutServerLoad } from './$types.js';

/** The frame of all team pages: who is here, and the parts of the menu that are for them. */
export const load: LayoutServerLoad = ({ locals }) => {
  const person = personOf(locals);
  return {
    team: {
      personName: person.name,
      roles: person.roles,
      isBranded: Object.keys(locals.district?.branding ?? {}).length > 0,
      nav: navEntries
        .filter(({ roles }) => person.roles.some((role) => roles.includes(role)))
        .map(({ path, icon, text }) => ({ path, icon, text: text(locals.locale) })),
    },
  };
};
