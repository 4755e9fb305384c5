import { error } from '@sveltejs/kit';
import { answerJson } from '#routes/personal-export.server.ts';
import { findOwnData } from '../own-data.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, params }) => {
  const found = await findOwnData(locals, params.token);
  return found ? answerJson(found.document) : error(404);
};
