import { topicId, type PostTopic } from './post.ts';

/** Where a post is looked at and changed, without language prefix. */
export function postPath(topic: PostTopic): string {
  if (topic.kind === 'notice') return `/team/meldungen/${topicId(topic)}/beitrag`;
  const { date } = topic;
  return `/team/veranstaltungen/${topicId(topic)}/beitrag${date ? `?termin=${date.id}` : ''}`;
}
