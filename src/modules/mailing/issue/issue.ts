import type { LocalText } from '#platform/i18n/index.ts';
import type { Category } from '#modules/calendar/index.ts';
import type { Arrangement, DateList } from '../letter/date-list.ts';

export type IssueState = 'draft' | 'sending' | 'paused' | 'stopped' | 'sent';

/** What the team writes down for an issue; everything else comes from the calendar. */
export interface IssueDetails {
  /** One line. */
  subject: LocalText;
  /** Markdown. */
  greeting: LocalText;
  closing: LocalText;
  /** Local dates, both included. */
  periodFrom: string;
  periodUntil: string;
  /** Empty: all. */
  categories: Category[];
  arrangement: Arrangement;
  noticeIds: string[];
  /** Ids of dates that shall not stand in it. */
  leftOut: string[];
}

export interface Issue extends IssueDetails {
  id: string;
  slug: string;
  state: IssueState;
  /** What the team last saw and kept; null until then. */
  seen: DateList | null;
  /** Frozen when sending started; null in a draft. */
  content: DateList | null;
  createdBy: string | null;
  createdAt: Date;
  startedBy: string | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  pauseReason: string | null;
  version: number;
  deletedAt: Date | null;
}
