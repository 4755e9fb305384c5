import { error } from '@sveltejs/kit';
import { answerPdf } from '#routes/personal-export.server.ts';
import { findOwnData } from '../own-data.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const found = await findOwnData(event.locals, event.params.token);
  return found ? answerPdf(event, found) : error(404);
};
