import type { LocalText } from '#platform/i18n/index.ts';

export const noticeKinds = ['news', 'review'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** News without a date (Meldung), or what was, with pictures and thanks (Rückblick). */
export interface NoticeDetails {
  kind: NoticeKind;
  title: LocalText;
  /** One or two sentences, plain text. */
  summary: LocalText;
  /** Markdown. */
  body: LocalText;
  /** Whom to thank, Markdown. */
  thanks: LocalText;
  /** The event that a review looks back on. */
  eventId: string | null;
  organisationId: string | null;
  pictureId: string | null;
}

export interface Notice extends NoticeDetails {
  id: string;
  slug: string;
  status: 'draft' | 'published';
  publishedAt: Date | null;
  updatedAt: Date;
  version: number;
  deletedAt: Date | null;
}

/** What a press on "save" makes of a notice: a draft, one that a club asks to publish, or a published one. */
export type NoticeStep = 'draft' | 'asked' | 'published';

/** Somebody's wish that a notice be published, and what became of it. */
export interface NoticeRequest {
  noticeId: string;
  askedAt: Date;
  answeredAt: Date | null;
  answer: 'published' | 'returned' | 'withdrawn' | null;
  /** What the team says when it hands the notice back; plain text. */
  reason: string;
}

/** Where a notice stands, for those who write it and those who publish it. */
export type NoticeState = NoticeStep | 'returned';

export function noticeState(
  { status }: Pick<Notice, 'status'>,
  request: Pick<NoticeRequest, 'answer'> | undefined,
): NoticeState {
  if (status === 'published') return 'published';
  if (!request) return 'draft';
  if (request.answer === null) return 'asked';
  return request.answer === 'returned' ? 'returned' : 'draft';
}

export function noticePath(notice: Pick<Notice, 'slug'>): string {
  return `/meldungen/${notice.slug}`;
}
