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

export function noticePath(notice: Pick<Notice, 'slug'>): string {
  return `/meldungen/${notice.slug}`;
}
