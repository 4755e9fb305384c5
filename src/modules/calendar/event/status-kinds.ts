import type { Kind } from '#ui/kind.ts';
import type { EventStatus } from './event.ts';

/** The colour of a status, the same in lists and on the event's page. A held date is in order: nothing warns. */
export const statusKinds = {
  draft: 'plain',
  tentative: 'info',
  published: 'success',
  cancelled: 'error',
} as const satisfies Record<EventStatus, Kind | 'plain'>;
