import type { NoticeState } from '#modules/calendar/index.ts';
import type { Kind } from '#ui/kind.ts';

/** The colour of a state, the same in the list and on the notice's page. */
export const stateKinds = {
  draft: 'warning',
  asked: 'info',
  returned: 'warning',
  published: 'success',
} as const satisfies Record<NoticeState, Kind>;
