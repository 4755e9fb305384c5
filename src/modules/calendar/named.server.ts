import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { findEvents } from './event/find.server.ts';
import { listNoticeTitles } from './notice/find.server.ts';

/** A row of another module that is about an event or a notice. */
interface About {
  id: string;
  event_id: string | null;
  notice_id: string | null;
}

/** What such rows are about, by their id; what is not there any more is left out. Two queries, however many. */
export async function titlesOf(tx: Tx, rows: readonly About[]): Promise<Map<string, LocalText>> {
  const events = await findEvents(
    tx,
    rows.flatMap(({ event_id }) => event_id ?? []),
  );
  const notices = await listNoticeTitles(
    tx,
    rows.flatMap(({ notice_id }) => notice_id ?? []),
  );
  return new Map(
    rows.flatMap(({ id, event_id, notice_id }) => {
      const title = event_id ? events.get(event_id)?.title : notices.get(notice_id ?? '');
      return title ? [[id, title] as const] : [];
    }),
  );
}
