import { error } from '@sveltejs/kit';
import { findNotice } from '#modules/calendar/server.ts';
import { findNoticeTopic } from '#modules/social/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { postActions, shownPost } from '../../../beitraege/post-page.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, params }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const notice = isId(params.id) ? await findNotice(tx, { id: params.id }) : null;
    if (!notice || notice.deletedAt) error(404);
    const topic = await findNoticeTopic(tx, notice.id);
    return {
      notice: { id: notice.id, title: notice.title },
      post: topic && (await shownPost(tx, { locals, url, topic })),
      isDone: url.searchParams.has('erledigt'),
    };
  });

const post = postActions(
  ({ params }) =>
    async (tx) =>
      isId(params.id) ? findNoticeTopic(tx, params.id) : null,
);

export const actions: Actions = {
  caption: post.caption,
  suggestion: post.suggestion,
  choices: post.choices,
};
