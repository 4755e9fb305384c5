import { createHmac, randomBytes } from 'node:crypto';
import { tables, type Tx } from '#platform/database/connection.server.ts';

interface RateLimitTables {
  rate_limit: { key: Buffer; count: number; window_ends_at: Date };
}

/**
 * Lives in this process only, so what stands in the table tells nobody which addresses it is about, not even to
 * somebody who tries them all. The price: counts start anew with the process, and each node counts for itself.
 */
const pepper = randomBytes(32);

/**
 * Counts one more of `what` for `whom`. Must be committed whatever comes of the attempt.
 * @returns null where it may go on, else the instant from which on it may be tried again.
 */
export async function countAttempt(
  tx: Tx,
  attempt: { what: string; whom: string; limit: number; minutes: number; now: Date },
): Promise<Date | null> {
  const { now } = attempt;
  const key = createHmac('sha256', pepper).update(`${attempt.what}\0${attempt.whom}`).digest();
  const fresh = { count: 1, window_ends_at: new Date(now.getTime() + attempt.minutes * 60_000) };
  const row = await tables<RateLimitTables>(tx)
    .insertInto('rate_limit')
    .values({ key, ...fresh })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((value) => {
        const isOver = value('rate_limit.window_ends_at', '<=', now);
        return {
          count: value
            .case()
            .when(isOver)
            .then(1)
            .else(value('rate_limit.count', '+', 1))
            .end(),
          window_ends_at: value
            .case()
            .when(isOver)
            .then(value.ref('excluded.window_ends_at'))
            .else(value.ref('rate_limit.window_ends_at'))
            .end(),
        };
      }),
    )
    .returning(['count', 'window_ends_at'])
    .executeTakeFirstOrThrow();
  return row.count > attempt.limit ? row.window_ends_at : null;
}

/** Forgets counts that are over. */
export async function forgetAttempts(tx: Tx, now: Date): Promise<void> {
  await tables<RateLimitTables>(tx)
    .deleteFrom('rate_limit')
    .where('window_ends_at', '<=', now)
    .execute();
}
