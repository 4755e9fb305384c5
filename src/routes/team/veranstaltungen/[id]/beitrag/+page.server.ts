import { timeWords } from '#modules/calendar/index.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatDate } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { postActions, shownPost } from '../../../beitraege/post-page.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { eventTopic } from './topic.server.ts';

export const load: PageServerLoad = async ({ locals, url, params }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const { event, topic } = await eventTopic(tx, { locals, url, params });
    const { locale } = locals;
    return {
      event: { id: event.id, title: event.title },
      post: topic && (await shownPost(tx, { locals, url, topic })),
      dates: (topic?.dates ?? []).map((date) => ({
        href: `${url.pathname}?termin=${date.id}`,
        text: `${formatDate({ date: date.startsOn, style: 'shortDate', locale })} ${timeWords({ occurrence: date, locale })}`,
        isCurrent: date.id === topic?.date?.id,
      })),
      isDone: url.searchParams.has('erledigt'),
    };
  });

const post = postActions((event) => async (tx) => (await eventTopic(tx, event)).topic);

export const actions: Actions = {
  caption: post.caption,
  suggestion: post.suggestion,
  choices: post.choices,
};
