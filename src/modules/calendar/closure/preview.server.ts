import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { closureOn, type ClosureEffect, type ClosureSpan } from './closure.ts';
import { listClosures } from './list.server.ts';
import type { HolidayRule } from '../event/event.ts';
import { listOccurrences } from '../occurrence/occurrence.server.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import type { CalendarTables } from '../tables.server.ts';

export interface ClosureHit {
  occurrence: Occurrence;
  rule: HolidayRule;
  effect: ClosureEffect;
}

/**
 * What writing a closure down, or taking the stored one `removing` away, does to each coming date on it; nothing is
 * changed. A day that another closure covers as well stays closed.
 */
export async function previewClosure(
  tx: Tx,
  {
    command,
    closure,
    removing = null,
  }: { command: Command; closure: ClosureSpan; removing?: string | null },
): Promise<ClosureHit[]> {
  const span = { from: closure.startsOn, until: closure.endsOn };
  const stored = await listClosures(tx, span);
  const after = removing ? stored.filter(({ id }) => id !== removing) : [...stored, closure];
  const hit = await listOccurrences(tx, { for: 'team', ...span, endsAfter: command.now });
  const facts = await factsOf(tx, hit);
  return hit.flatMap((occurrence) => {
    const { rule = 'hold', byHand = false } = facts.get(occurrence.id) ?? {};
    // A party that ends at two in the morning is not hit by a closure of that day.
    if (!closureOn(occurrence, [{ ...closure, kind: 'own' }])) return [];
    const isClosed = closureOn(occurrence, after) !== null;
    return [{ occurrence, rule, effect: effectOf({ occurrence, rule, byHand, isClosed }) }];
  });
}

function effectOf({
  occurrence,
  rule,
  byHand,
  isClosed,
}: {
  occurrence: Occurrence;
  rule: HolidayRule;
  byHand: boolean;
  isClosed: boolean;
}): ClosureEffect {
  if (byHand || rule === 'hold' || occurrence.state === 'cancelled') return 'none';
  if (rule === 'skip' && isClosed) return occurrence.state === 'skipped' ? 'none' : 'falls_out';
  if (rule === 'skip') return occurrence.state === 'skipped' ? 'comes_back' : 'none';
  if (isClosed) return occurrence.holiday ? 'none' : 'hint';
  return occurrence.holiday ? 'hint_goes' : 'none';
}

async function factsOf(tx: Tx, occurrences: Occurrence[]) {
  if (occurrences.length === 0) return new Map<string, { rule: HolidayRule; byHand: boolean }>();
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('occurrence')
    .innerJoin('series', (join) =>
      join
        .onRef('series.district_id', '=', 'occurrence.district_id')
        .onRef('series.id', '=', 'occurrence.series_id'),
    )
    .select(['occurrence.id', 'occurrence.by_hand', 'series.on_holiday'])
    .where(
      'occurrence.id',
      'in',
      occurrences.map(({ id }) => id),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, { rule: row.on_holiday, byHand: row.by_hand }]));
}
