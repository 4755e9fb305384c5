import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listCandidates } from './candidates.server.ts';
import { orderOfAsking } from './order.ts';
import type { Shift } from '../shift/shift.ts';
import type { DutyTables } from '../tables.server.ts';
import type { Call, SearchProgress } from './progress.ts';

/** Null where nobody was ever asked for this shift. */
export async function findProgress(
  tx: Tx,
  { shift, now }: { shift: Shift; now: Date },
): Promise<SearchProgress | null> {
  const db = tables<DutyTables>(tx);
  const search = await db
    .selectFrom('stand_in_search')
    .selectAll()
    .where('shift_id', '=', shift.id)
    .executeTakeFirst();
  if (!search) return null;
  const asks = await db
    .selectFrom('stand_in_ask')
    .selectAll()
    .where('search_id', '=', search.id)
    .orderBy('asked_at')
    .execute();
  const candidates = await listCandidates(tx, { shift, now });
  const known = new Map(candidates.map((one) => [one.personId, one]));
  const asked: Call[] = asks.flatMap((ask) => {
    const person = known.get(ask.person_id);
    if (!person) return [];
    const { personId, name, phone } = person;
    const askedAt = ask.asked_at.toISOString();
    return [{ personId, name, phone, askedAt, via: ask.via, answer: ask.answer }];
  });
  const left = orderOfAsking({ duty: shift, candidates }).flatMap(({ personId }) => {
    const person = known.get(personId);
    if (!person || asks.some((ask) => ask.person_id === personId)) return [];
    const { name, phone } = person;
    return [{ personId, name, phone, askedAt: null, via: null, answer: null }];
  });
  return {
    state: search.state,
    openedAt: search.opened_at.toISOString(),
    isExhausted: search.exhausted_at !== null,
    calls: [...asked, ...left],
  };
}

/** Shifts for which a stand-in is looked for now, with whether nobody is left to ask. */
export async function listSearched(tx: Tx): Promise<Map<string, { isExhausted: boolean }>> {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('stand_in_search')
    .select(['shift_id', 'exhausted_at'])
    .where('state', '=', 'open')
    .execute();
  return new Map(rows.map((row) => [row.shift_id, { isExhausted: row.exhausted_at !== null }]));
}
