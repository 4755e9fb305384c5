import { listAudit } from '#platform/audit/audit.server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import type { HistoryLine } from './history-line.ts';
import type { CalendarTables } from '../tables.server.ts';

/** Who changed what and when, at an event and its dates. */
export async function listEventHistory(
  tx: Tx,
  { eventId, limit = 50 }: { eventId: string; limit?: number },
): Promise<HistoryLine[]> {
  const changes = await tables<CalendarTables>(tx)
    .selectFrom('occurrence_change as change')
    .innerJoin('occurrence', (join) =>
      join
        .onRef('occurrence.district_id', '=', 'change.district_id')
        .onRef('occurrence.id', '=', 'change.occurrence_id'),
    )
    .selectAll('change')
    .select('occurrence.original_local')
    .where('occurrence.event_id', '=', eventId)
    .orderBy('change.at', 'desc')
    .orderBy('change.id', 'desc')
    .limit(limit)
    .execute();
  const audit = await listAudit(tx, { subjectId: eventId, limit });
  const names = await listPersonNames(tx, [
    ...changes.flatMap((row) => row.person_id ?? []),
    ...audit.flatMap((entry) => entry.personId ?? []),
  ]);
  const nameOf = (id: string | null) => (id && names.get(id)) || null;
  const ofDates = changes.map((row) => ({
    id: row.id,
    at: row.at,
    person: nameOf(row.person_id),
    action: `occurrence.${row.kind}`,
    date: row.original_local.slice(0, 10),
    reason: row.reason,
  }));
  const ofEvent = audit.map((entry) => ({
    id: entry.id,
    at: entry.at,
    person: nameOf(entry.personId),
    action: entry.action,
    date: null,
    reason: null,
  }));
  return [...ofDates, ...ofEvent]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
    .slice(0, limit);
}
