import { editsEverything, mayEditEvent, type Editor } from '../event/rights.ts';
import type { Notice, NoticeState, NoticeStep } from './notice.ts';

/** Whether somebody may see the notice in the team's pages and change it: as with events. */
export function mayEditNotice({
  editor,
  notice,
}: {
  editor: Editor;
  notice: Pick<Notice, 'organisationId'>;
}): boolean {
  return mayEditEvent({ editor, event: notice });
}

/**
 * As what the form may be saved, the main one first. A delegate asks, the team publishes. Once it is published, a club
 * can correct its own notice by itself, as it can its own date.
 */
export function noticeSteps({
  editor,
  state,
}: {
  editor: Editor;
  state: NoticeState;
}): NoticeStep[] {
  const isTeam = editsEverything(editor);
  if (state === 'published') return isTeam ? ['published', 'draft'] : ['published'];
  // The team may put a comma right and decide later: the club still asks.
  if (isTeam) return ['published', state === 'asked' ? 'asked' : 'draft'];
  return ['asked', 'draft'];
}
