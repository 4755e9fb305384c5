import type { PageServerLoad } from './$types.js';
import { readReport } from './report.server.ts';

export const load: PageServerLoad = ({ locals, url }) => readReport({ locals, url });
