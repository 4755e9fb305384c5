import { answerYear } from '#routes/paper-year.server.ts';
import type { RequestHandler } from './$types.js';

/** The year on one sheet, with what everybody may know. */
export const GET: RequestHandler = (event) => answerYear(event, { reader: null });
