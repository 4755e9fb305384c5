import { error } from '@sveltejs/kit';
import { personOf } from '#routes/context.server.ts';
import { answerExport } from '#routes/personal-export.server.ts';
import type { RequestHandler } from './$types.js';

/** A press, not a link: that it was fetched is written down. */
export const POST: RequestHandler = async (event) =>
  (await answerExport(event, { personId: personOf(event.locals).id })) ?? error(404);
