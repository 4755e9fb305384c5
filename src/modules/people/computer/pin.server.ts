import { randomInt } from 'node:crypto';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { hashCode, isCode } from '../code.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { findPinProblem, pinAttempts, pinWaitMinutes } from './computer.ts';

/** Gives somebody a PIN, or another one; wrong tries are forgotten. The PIN was checked by `findPinProblem`. */
export async function setPin(
  tx: Tx,
  { command, personId, pin }: { command: Command; personId: string; pin: string },
): Promise<void> {
  const { districtId, now } = command;
  const hash = await hashCode(pin);
  const columns = { hash, wrong: 0, locked_until: null, set_at: now };
  await tables<PeopleTables>(tx)
    .insertInto('person_pin')
    .values({ district_id: districtId, person_id: personId, ...columns })
    .onConflict((conflict) => conflict.columns(['district_id', 'person_id']).doUpdateSet(columns))
    .execute();
  await recordAudit(tx, { command, action: 'person.pin-set', subject: 'person', id: personId });
}

/** A PIN that nobody chose, for somebody without a phone of their own: it is told to them once. */
export function newPin(): string {
  for (;;) {
    const pin = String(randomInt(10_000)).padStart(4, '0');
    if (!findPinProblem(pin)) return pin;
  }
}

export async function removePin(
  tx: Tx,
  { command, personId }: { command: Command; personId: string },
): Promise<void> {
  await tables<PeopleTables>(tx)
    .deleteFrom('person_pin')
    .where('person_id', '=', personId)
    .execute();
  await recordAudit(tx, { command, action: 'person.pin-removed', subject: 'person', id: personId });
}

export type PinResult =
  | { kind: 'right' }
  | { kind: 'wrong'; left: number }
  /** Tried too often, or there is none; null where waiting does not help. */
  | { kind: 'locked'; until: Date | null };

/**
 * Tries a PIN. Never throws for a wrong one, so that the try is counted; of many at once each counts.
 */
export async function tryPin(
  tx: Tx,
  { personId, pin, now }: { personId: string; pin: string; now: Date },
): Promise<PinResult> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('person_pin')
    .select(['hash', 'wrong', 'locked_until'])
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  if (row?.locked_until && row.locked_until > now) {
    return { kind: 'locked', until: row.locked_until };
  }
  const isRight = await isCode(pin, row?.hash ?? null);
  if (!row) return { kind: 'locked', until: null };
  // After the wait everything starts anew.
  const before = row.locked_until ? 0 : row.wrong;
  const wrong = isRight ? 0 : before + 1;
  const left = pinAttempts - wrong;
  const until = left > 0 ? null : new Date(now.getTime() + pinWaitMinutes * 60_000);
  await tables<PeopleTables>(tx)
    .updateTable('person_pin')
    .set({ wrong, locked_until: until })
    .where('person_id', '=', personId)
    .execute();
  if (isRight) return { kind: 'right' };
  return until ? { kind: 'locked', until } : { kind: 'wrong', left };
}
