import { answerDateCalendar } from '#routes/(public)/kalender/answer.server.ts';
import { slugIn } from '#routes/(public)/slug.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) =>
  answerDateCalendar(event, { slug: slugIn(event.params), date: event.params.date });
