import { answerThanks } from '../../../sponsor-paper.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = answerThanks;
