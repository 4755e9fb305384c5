import { answerEventCalendar } from '#routes/(public)/kalender/answer.server.ts';
import { slugIn } from '#routes/(public)/slug.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) => answerEventCalendar(event, slugIn(event.params));
