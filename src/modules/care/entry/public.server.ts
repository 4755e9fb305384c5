import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { reportCareDamage } from '../damage/damage.server.ts';
import type { CareTables } from '../tables.server.ts';
import { logCare } from './entry.server.ts';

/** Minutes within which a second "Ich habe gegossen" without an account is the same one. */
const sameMinutes = 10;
const attempt = { what: 'care', limit: 30, minutes: 60 };

/**
 * Somebody without an account watered a thing. Pages are kept for all visitors, so no id can come along: twice within
 * ten minutes is once.
 * @param client network of the asking browser, for the limit only.
 * @returns when this network may say more, where it has said too much.
 */
export async function waterByLabel(
  tx: Tx,
  { command, thingId, client }: { command: Command; thingId: string; client: string },
): Promise<{ retryAt: Date } | null> {
  const { now } = command;
  const retryAt = await countAttempt(tx, { ...attempt, whom: client, now });
  if (retryAt) return { retryAt };
  const again = await tables<CareTables>(tx)
    .selectFrom('care_entry')
    .select('id')
    .where('thing_id', '=', thingId)
    .where('what', '=', 'watered')
    .where('person_id', 'is', null)
    .where('happened_at', '>', new Date(now.getTime() - sameMinutes * 60_000))
    .limit(1)
    .executeTakeFirst();
  if (again) return null;
  const entry = { id: newId(), thingId, what: 'watered' as const, litres: null, at: now };
  await logCare(tx, { command, entries: [entry] });
  return null;
}

/** Somebody reports a damage by the label: what the same words say already is not written again. */
export async function reportByLabel(
  tx: Tx,
  {
    command,
    thingId,
    text,
    client,
  }: { command: Command; thingId: string; text: string; client: string },
): Promise<{ retryAt: Date } | null> {
  const retryAt = await countAttempt(tx, { ...attempt, whom: client, now: command.now });
  if (retryAt) return { retryAt };
  await reportCareDamage(tx, { command, id: newId(), thingId, text });
  return null;
}
