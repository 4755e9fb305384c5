import { error } from '@sveltejs/kit';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPicture } from '../../../../beitraege/post-file.server.ts';
import { viewOf } from '../../../../beitraege/post-page.server.ts';
import { eventTopic } from '../topic.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, url, params, request }) => {
  const view = await inDistrict(districtOf(locals).id, async (tx) => {
    const { topic } = await eventTopic(tx, { locals, url, params });
    return viewOf(tx, { locals, url, topic: topic ?? error(404) });
  });
  return answerPicture({ request, url, name: params.file, ...view });
};
