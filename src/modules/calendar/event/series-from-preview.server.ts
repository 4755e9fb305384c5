import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Clash } from '../errors.ts';
import type { ByHandDate } from '../occurrence/by-hand.ts';
import { listByHand } from '../occurrence/by-hand.server.ts';
import { addMonths, dateOf } from '../rule/dates.ts';
import { monthsAhead } from '../rule/series-check.ts';
import {
  expandSeries,
  normaliseSeries,
  type PlannedOccurrence,
  type SeriesRule,
} from '../rule/series.ts';
import type { CalendarTables } from '../tables.server.ts';
import { findClashes } from './clash.server.ts';
import type { SeriesDetails } from './event.ts';
import { seriesFrom, type FromDate, type FromProblem } from './series-from.ts';
import { comingDate } from './series-from.server.ts';

export interface FromDatePreview {
  rule: SeriesRule;
  /** The next six. */
  dates: PlannedOccurrence[];
  /** Dates that do not simply follow. */
  byHand: ByHandDate[];
  /** Dates on which the room is somebody else's. */
  rooms: Clash[];
}

/** What "all from here on" would make. @throws CalendarError `not_found`, `not_possible` */
export async function previewFromDate(
  tx: Tx,
  { command, change }: { command: Command; change: FromDate },
): Promise<FromDatePreview | FromProblem> {
  const { series, originalLocal } = await comingDate(tx, { command, id: change.occurrenceId });
  const details = seriesFrom({ series, originalLocal, change });
  if (typeof details === 'string') return details;
  const rule = normaliseSeries(details);
  const from = dateOf(rule.localStart);
  return {
    rule,
    dates: expandSeries(rule, { from, until: '2100-12-31', limit: 6 }),
    byHand: await listByHand(tx, {
      seriesId: series.id,
      rule,
      now: command.now,
      from: originalLocal,
    }),
    rooms: await roomClashes(tx, { details, rule, eventId: series.eventId }),
  };
}

async function roomClashes(
  tx: Tx,
  { details, rule, eventId }: { details: SeriesDetails; rule: SeriesRule; eventId: string },
): Promise<Clash[]> {
  const event = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select('place_id')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  const placeId = details.differs?.placeId ?? event.place_id;
  if (placeId === null) return [];
  const from = dateOf(rule.localStart);
  const until = addMonths({ date: from, months: monthsAhead });
  const found = await findClashes(tx, { rule, from, until, eventId, placeId, limit: 100 });
  return found.filter(({ isSameRoom }) => isSameRoom);
}
