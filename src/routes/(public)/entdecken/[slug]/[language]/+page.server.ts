import { openSight } from '../../sight-page.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, params }) =>
  openSight({ locals, params, chosen: params.language });
