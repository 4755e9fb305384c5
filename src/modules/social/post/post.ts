import type { Notice, Occurrence, PublicEvent } from '#modules/calendar/index.ts';
import type { Design } from '../picture/page.ts';

/** What a post is about: one date of an event (or none, where none is to come), or a notice. */
export type PostTopic =
  | { kind: 'event'; found: PublicEvent; date: Occurrence | null }
  | { kind: 'notice'; notice: Notice };

/** What somebody chose and wrote. Version 0: nothing yet. */
export interface PostChoices {
  /** Null: as suggested. */
  caption: string | null;
  /** `captionSubject` of what the caption speaks of. */
  captionAbout: string | null;
  hashtags: string;
  design: Design | null;
  /** In English too, where the event is. */
  english: boolean;
  /** The club's own poster where there is one, instead of a design of ours. */
  poster: boolean;
  postPictureId: string | null;
  storyPictureId: string | null;
}

export type StoredPost = PostChoices & { version: number };

export const noChoices: StoredPost = {
  caption: null,
  captionAbout: null,
  hashtags: '',
  design: null,
  english: true,
  poster: true,
  postPictureId: null,
  storyPictureId: null,
  version: 0,
};

export const topicId = (topic: PostTopic) =>
  topic.kind === 'event' ? topic.found.event.id : topic.notice.id;

/**
 * What a caption speaks of. A text written for one date is never offered for the next one, nor when its date was moved
 * or cancelled since: it would say the wrong day.
 */
export function captionSubject(topic: PostTopic): string {
  if (topic.kind === 'notice') return 'notice';
  const { date, found } = topic;
  return date ? `${date.id} ${date.startsAt} ${date.state}` : `event ${found.event.status}`;
}
