import { navEntries } from '../../modules.server.ts';
import { hasColours, usesPart } from '#modules/districts/index.ts';
import { lockMinutes } from '#modules/people/index.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import type { LayoutServerLoad } from './$types.js';

/** The frame of all team pages: who is here, and the parts of the menu that are for them. */
export const load: LayoutServerLoad = ({ locals }) => {
  const person = personOf(locals);
  const { locale } = locals;
  const district = districtOf(locals);
  const own = navEntries.filter(
    ({ roles, part }) =>
      usesPart(district, part) && person.roles.some((role) => roles.includes(role)),
  );
  return {
    team: {
      personName: person.name,
      roles: person.roles,
      /** Minutes until the office's computer locks itself; null on a device of one's own. */
      locksAfter: person.isAtOfficeComputer ? lockMinutes : null,
      isBranded: hasColours(district.branding),
      nav: own.flatMap((one) =>
        'icon' in one ? [{ path: one.path, icon: one.icon, text: one.text(locale) }] : [],
      ),
      below: own.flatMap((one) =>
        'below' in one ? [{ path: one.path, area: one.below, text: one.text(locale) }] : [],
      ),
    },
  };
};
