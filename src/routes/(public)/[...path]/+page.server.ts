import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.js';

/** An address that nothing answers: the error page then stands in the frame of the public pages. */
export const load: PageServerLoad = () => error(404);
