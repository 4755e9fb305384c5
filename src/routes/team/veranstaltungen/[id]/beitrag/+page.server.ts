import { timeWords, type Occurrence } from '#modules/calendar/index.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
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
      dates: (topic?.dates ?? []).map((date, _, [first]) => ({
        href: `${url.pathname}?termin=${date.id}`,
        text: dateText({ date, isSameYear: yearOf(date) === yearOf(first ?? date), locale }),
        isCurrent: date.id === topic?.date?.id,
      })),
      isDone: url.searchParams.has('erledigt'),
    };
  });

const yearOf = ({ startsOn }: Pick<Occurrence, 'startsOn'>) => startsOn.slice(0, 4);

/** "Fr., 4. Dez. 18 Uhr"; with the year where it is another one than that of the first. */
function dateText({
  date,
  isSameYear,
  locale,
}: {
  date: Occurrence;
  isSameYear: boolean;
  locale: Locale;
}): string {
  const day = formatDate({ date: date.startsOn, style: 'shortDate', locale });
  const time = timeWords({ occurrence: date, locale });
  return [day, ...(isSameYear ? [] : [yearOf(date)]), time].join(' ');
}

const post = postActions((event) => async (tx) => (await eventTopic(tx, event)).topic);

export const actions: Actions = {
  caption: post.caption,
  suggestion: post.suggestion,
  choices: post.choices,
};
