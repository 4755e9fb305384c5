import type { Shift } from '../shift/shift.ts';
import type { SearchProgress } from './progress.ts';

/** What became of a duty that somebody gave back: for each case there is one true thing to say. */
export type AfterCannot =
  /** Others are asked by mail. */
  | 'cannot'
  /** Nobody is asked by mail (any more): the coordination was told. */
  | 'cannot_ring'
  /** Nobody is looked for: enough are there, or somebody has it already. */
  | 'cannot_enough'
  /** Nobody is looked for yet: its event is only a draft. */
  | 'cannot_draft';

export function afterCannot({
  shift,
  progress,
}: {
  shift: Pick<Shift, 'isDraft' | 'isOpen'>;
  /** Null where nobody was ever asked. */
  progress: Pick<SearchProgress, 'state' | 'isExhausted'> | null;
}): AfterCannot {
  if (shift.isDraft) return 'cannot_draft';
  if (!shift.isOpen) return 'cannot_enough';
  return progress?.state === 'open' && !progress.isExhausted ? 'cannot' : 'cannot_ring';
}
