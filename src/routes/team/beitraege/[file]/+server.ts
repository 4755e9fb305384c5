import { error } from '@sveltejs/kit';
import { answerPicture } from '../post-file.server.ts';
import { weekOf } from '../week.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, url, params, request }) => {
  const week = (await weekOf({ locals, url })) ?? error(404);
  return answerPicture({ request, url, name: params.file, ...week });
};
