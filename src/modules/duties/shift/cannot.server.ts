import { tables, type Tx } from '#platform/database/connection.server.ts';
import { hashToken } from '#platform/token.server.ts';
import type { DutyTables } from '../tables.server.ts';
import { findShift } from './list.server.ts';
import type { Shift } from './shift.ts';

/** What the link of a reminder is about; null where there is no such link (any more). Looking at it changes nothing. */
export async function findReminded(
  tx: Tx,
  token: string,
): Promise<{ shift: Shift; personId: string } | null> {
  const row = await tables<DutyTables>(tx)
    .selectFrom('duty_assignment')
    .select(['shift_id', 'person_id'])
    .where('cannot_hash', '=', hashToken(token))
    .executeTakeFirst();
  const shift = row && (await findShift(tx, row.shift_id));
  return row && shift ? { shift, personId: row.person_id } : null;
}
