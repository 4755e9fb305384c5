import { error } from '@sveltejs/kit';
import { isId } from '#platform/ids.ts';
import { answerExport } from '#routes/personal-export.server.ts';
import type { RequestHandler } from './$types.js';

/** For somebody who asks the organising team for it: who fetched it, and for whom, is written down. */
export const POST: RequestHandler = async (event) => {
  const { id } = event.params;
  return (isId(id) ? await answerExport(event, { personId: id }) : null) ?? error(404);
};
