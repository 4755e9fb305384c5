import type { Topic } from '#modules/announcements/index.ts';

/** Where a post is looked at and changed, without language prefix. */
export function postPath(topic: Topic): string {
  if (topic.kind === 'notice') return `/team/meldungen/${topic.notice.id}/beitrag`;
  const date = topic.date ?? topic.dates[0];
  return `/team/veranstaltungen/${topic.event.id}/beitrag${date ? `?termin=${date.id}` : ''}`;
}
