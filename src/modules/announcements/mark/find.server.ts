import type { Selectable } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { AnnouncementTables } from '../tables.server.ts';
import type { Mark } from './mark.ts';
import type { Seen } from './seen.ts';

/** All that happened to these events and notices, in the order of the steps. */
export async function listMarks(
  tx: Tx,
  { eventIds, noticeIds }: { eventIds: string[]; noticeIds: string[] },
): Promise<Mark<Seen>[]> {
  if (eventIds.length + noticeIds.length === 0) return [];
  const rows = await tables<AnnouncementTables>(tx)
    .selectFrom('announcement_mark')
    .selectAll()
    .where((where) =>
      where.or([
        ...(eventIds.length > 0 ? [where('event_id', 'in', eventIds)] : []),
        ...(noticeIds.length > 0 ? [where('notice_id', 'in', noticeIds)] : []),
      ]),
    )
    .orderBy('step')
    .execute();
  return rows.map(toMark);
}

export function toMark(row: Selectable<AnnouncementTables['announcement_mark']>): Mark<Seen> {
  return {
    id: row.id,
    eventId: row.event_id,
    noticeId: row.notice_id,
    occurrenceId: row.occurrence_id,
    channel: row.channel,
    moment: row.moment,
    step: row.step,
    state: row.state,
    seen: row.seen,
    personId: row.person_id,
    at: row.at,
  };
}
