import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { closureOn } from '../closure/closure.ts';
import { listClosures } from '../closure/list.server.ts';
import { dateOf, localOf } from '../rule/dates.ts';
import { CalendarError } from '../errors.ts';
import { lockComing, writeChange } from './write.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/** Takes back whatever people changed at one date: it follows its series again. @throws CalendarError */
export async function undoOccurrenceChanges(
  tx: Tx,
  { command, id, sequence }: { command: Command; id: string; sequence?: number },
): Promise<void> {
  const before = await lockComing(tx, { command, id, sequence });
  // A date that its series no longer has would vanish.
  if (!before.planned || !before.isOfSeries) throw new CalendarError('not_possible');
  const { startsAt, endsAt, startsOn, endsOn } = before.planned;
  const closures = await listClosures(tx, { from: startsOn, until: endsOn });
  const isClosed = closureOn(before.planned, closures) !== null;
  const fallsOut = isClosed && before.series.onHoliday === 'skip';
  await writeChange(tx, {
    command,
    before,
    kind: 'restored',
    after: {
      startsAt,
      endsAt,
      state: fallsOut ? 'skipped' : 'scheduled',
      differs: {},
      reason: {},
      moved: false,
      byHand: false,
    },
    days: before.planned,
  });
}

/**
 * Takes back the newest change of one date only ("Rückgängig"): an evening that was moved and then cancelled is a moved
 * one again. Taken back twice, it is as before.
 * @throws CalendarError `not_possible` where nobody changed it, else as `changeOccurrence`
 */
export async function takeBackChange(
  tx: Tx,
  { command, id, sequence }: { command: Command; id: string; sequence?: number },
): Promise<void> {
  const before = await lockComing(tx, { command, id, sequence });
  const change = await tables<CalendarTables>(tx)
    .selectFrom('occurrence_change')
    .select('before')
    .where('occurrence_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!change) throw new CalendarError('not_possible');
  // It followed its series, which may have changed since.
  if (!change.before.byHand) return undoOccurrenceChanges(tx, { command, id });
  const { timeZone } = before.series;
  const { startsAt, endsAt } = change.before;
  const lastMoment = new Date(Date.parse(endsAt) - 1).toISOString();
  await writeChange(tx, {
    command,
    before,
    kind: 'restored',
    after: change.before,
    days: {
      startsOn: dateOf(localOf({ instant: startsAt, timeZone })),
      endsOn: dateOf(localOf({ instant: lastMoment, timeZone })),
    },
  });
}
