import { answerFeed } from '#routes/(public)/kalender/answer.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) => answerFeed(event, 'rss');
