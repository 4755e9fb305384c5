import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { CareError } from '../errors.ts';
import type { CareTables } from '../tables.server.ts';
import { happenedAt, type TappedEntry } from './entry.ts';

/**
 * Writes down what was done, each at its own time, in whatever order it arrives. What is sent twice is entered once; two
 * who water the same basket are both kept, and the need asks for the last of them. What nobody can have done (a thing
 * that is gone, a time long ago) is left out.
 *
 * @param tapId of the one tap that made them all, so that it can be taken back.
 * @returns ids of those that are entered, now or before.
 */
export async function logCare(
  tx: Tx,
  {
    command,
    entries,
    tapId = null,
  }: { command: Command; entries: readonly TappedEntry[]; tapId?: string | null },
): Promise<string[]> {
  const { districtId, personId, now } = command;
  const known = await knownThings(
    tx,
    entries.map(({ thingId }) => thingId),
  );
  const rows = entries.flatMap(({ id, thingId, what, litres, at }) => {
    const happened_at = happenedAt({ at, now });
    if (!happened_at || !known.has(thingId)) return [];
    return {
      ...{ district_id: districtId, id, thing_id: thingId, what, litres, happened_at },
      ...{ entered_at: now, person_id: personId, tap_id: tapId, taken_back_at: null },
    };
  });
  if (rows.length === 0) return [];
  const made = await tables<CareTables>(tx)
    .insertInto('care_entry')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .returning(['id', 'thing_id'])
    .execute();
  const [first] = made;
  if (first) {
    const about =
      new Set(made.map((one) => one.thing_id)).size === 1
        ? { subject: 'care_thing' as const, id: first.thing_id }
        : { subject: 'care_entry' as const, id: first.id };
    await recordAudit(tx, { command, action: 'care-entry.made', ...about });
    await publishes(tx, districtId);
  }
  return rows.map(({ id }) => id);
}

/** "Runde erledigt": each of these was watered just now. @returns the tap, to take it back. */
export async function waterAll(
  tx: Tx,
  {
    command,
    tapId = newId(),
    thingIds,
    litres,
  }: { command: Command; tapId?: string; thingIds: readonly string[]; litres: number | null },
): Promise<string> {
  const again = await tables<CareTables>(tx)
    .selectFrom('care_entry')
    .select('id')
    .where('tap_id', '=', tapId)
    .limit(1)
    .executeTakeFirst();
  if (again) return tapId;
  const entries = thingIds.map((thingId) => ({
    ...{ id: newId(), thingId, what: 'watered' as const, litres, at: command.now },
  }));
  await logCare(tx, { command, entries, tapId });
  return tapId;
}

/** It was not done after all: one entry, or all that one tap made. Twice is once. @throws CareError `not_found` */
export async function takeBackCare(
  tx: Tx,
  { command, ...which }: { command: Command } & ({ id: string } | { tapId: string }),
): Promise<void> {
  const isMeant = 'id' in which ? (['id', which.id] as const) : (['tap_id', which.tapId] as const);
  const found = await tables<CareTables>(tx)
    .selectFrom('care_entry')
    .select(['id', 'thing_id', 'taken_back_at'])
    .where(isMeant[0], '=', isMeant[1])
    .execute();
  const [first] = found;
  if (!first) throw new CareError('not_found');
  if (found.every((one) => one.taken_back_at !== null)) return;
  await tables<CareTables>(tx)
    .updateTable('care_entry')
    .set({ taken_back_at: command.now })
    .where(isMeant[0], '=', isMeant[1])
    .where('taken_back_at', 'is', null)
    .execute();
  const about =
    found.length === 1
      ? { subject: 'care_thing' as const, id: first.thing_id }
      : { subject: 'care_entry' as const, id: first.id };
  await recordAudit(tx, { command, action: 'care-entry.taken-back', ...about });
  await publishes(tx, command.districtId);
}

async function knownThings(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tables<CareTables>(tx)
    .selectFrom('care_thing')
    .select('id')
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Set(rows.map(({ id }) => id));
}
