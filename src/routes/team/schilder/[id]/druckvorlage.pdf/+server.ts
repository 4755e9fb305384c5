import { signSource } from '#modules/discover/index.ts';
import { answerSign } from '../../sign-paper.server.ts';
import type { RequestHandler } from './$types.js';

/** The print master for the sign maker. */
export const GET: RequestHandler = (event) =>
  answerSign(event, { source: signSource, name: 'schild' });
