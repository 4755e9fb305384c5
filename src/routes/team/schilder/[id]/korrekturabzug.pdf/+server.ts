import { proofSource } from '#modules/discover/index.ts';
import { answerSign } from '../../sign-paper.server.ts';
import type { RequestHandler } from './$types.js';

/** The proof, to be read and signed before the sign is made. */
export const GET: RequestHandler = (event) =>
  answerSign(event, { source: proofSource, name: 'korrekturabzug' });
