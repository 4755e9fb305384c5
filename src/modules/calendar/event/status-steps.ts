import type { EventStatus, StoredEvent } from './event.ts';
import { editsEverything, type Editor } from './rights.ts';

/**
 * Where an event may go by one press. The team publishes; a club may hold a date, and call off what was published for
 * it. A cancellation leads back to what it was.
 */
export function statusSteps({
  editor,
  event,
}: {
  editor: Editor;
  event: Pick<StoredEvent, 'status' | 'publishedAt'>;
}): EventStatus[] {
  const isTeam = editsEverything(editor);
  switch (event.status) {
    case 'draft':
      return isTeam ? ['published', 'tentative'] : ['tentative'];
    case 'tentative':
      return isTeam ? ['published', 'draft'] : ['draft'];
    case 'published':
      return isTeam ? ['cancelled', 'tentative', 'draft'] : ['cancelled'];
    case 'cancelled':
      return [event.publishedAt ? 'published' : 'tentative'];
  }
}
