import { localPath } from '#platform/i18n/index.ts';
import type { PageServerLoad } from './$types.js';

/** The commands name the address under which this district is open now. */
export const load: PageServerLoad = ({ locals, url }) => ({
  address: url.origin + localPath(locals.locale, '/schaufenster'),
});
