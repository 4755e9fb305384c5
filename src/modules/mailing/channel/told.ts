import type { Topic } from '#modules/announcements/index.ts';
import { dayIn } from '../letter/date-list.ts';
import type { IssueDetails } from '../issue/issue.ts';

/** What an issue that has been started says, as far as the board asks. */
export interface StartedIssue {
  /** Dates that it told as taking place. */
  occurrenceIds: ReadonlySet<string>;
  noticeIds: ReadonlySet<string>;
}

export type DraftIssue = Pick<
  IssueDetails,
  'periodFrom' | 'periodUntil' | 'categories' | 'leftOut' | 'noticeIds'
>;

/** Whether an issue told of a topic: of an event its next date, which is the one that people must hear of. */
export function hasTold({ issue, topic }: { issue: StartedIssue; topic: Topic }): boolean {
  if (topic.kind === 'notice') return issue.noticeIds.has(topic.notice.id);
  const date = topic.date ?? topic.dates[0];
  return date !== undefined && issue.occurrenceIds.has(date.id);
}

/** Whether a draft would tell of it, if it were sent as it is. */
export function willTell({ draft, topic }: { draft: DraftIssue; topic: Topic }): boolean {
  if (topic.kind === 'notice') return draft.noticeIds.includes(topic.notice.id);
  const date = topic.date ?? topic.dates[0];
  if (!date) return false;
  const { periodFrom: from, periodUntil: until, categories, leftOut } = draft;
  const day = dayIn({ period: { from, until }, item: date });
  const isIn = day >= from && day <= until && date.startsOn <= until && date.endsOn >= from;
  const isWanted = categories.length === 0 || categories.includes(date.category);
  return isIn && isWanted && !leftOut.includes(date.id);
}
