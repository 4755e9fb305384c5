import type { Notice, Occurrence, StoredEvent } from '#modules/calendar/index.ts';

/** What should be known: an event, one date of it, or a notice. */
export type Topic = EventTopic | NoticeTopic;

export interface EventTopic {
  kind: 'event';
  event: StoredEvent;
  /** Its coming dates that take place, in order; one at least. */
  dates: Occurrence[];
  /** The date it is about, where that is told by itself (a post before each meeting); null: all of them at once. */
  date: Occurrence | null;
}

export interface NoticeTopic {
  kind: 'notice';
  notice: Notice;
}

/** Names a topic in lists of reports. */
export function topicKey(topic: Topic): string {
  if (topic.kind === 'notice') return `notice ${topic.notice.id}`;
  return `event ${topic.event.id} ${topic.date?.id ?? ''}`.trimEnd();
}
