import { personOf } from '#routes/context.server.ts';
import { answerYear } from '#routes/paper-year.server.ts';
import type { RequestHandler } from './$types.js';

/** The year on one sheet with what is held, so that nobody plans into it. */
export const GET: RequestHandler = (event) => answerYear(event, { reader: personOf(event.locals) });
