import type { LayoutServerLoad } from './$types.js';

/** What every page needs: the language, the path to offer the other one, and where we are. */
export const load: LayoutServerLoad = ({ locals }) => ({
  locale: locals.locale,
  path: locals.path,
  district: locals.district && {
    name: locals.district.name,
    town: locals.district.town,
    timeZone: locals.district.timeZone,
  },
});
