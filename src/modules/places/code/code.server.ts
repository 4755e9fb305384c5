import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { PlaceError } from '../index.ts';
import type { PlaceTables } from '../tables.server.ts';
import { newCode } from './code.ts';

/** A code that stands on a sign or a label, or is on its way to the printer. */
export interface PlaceCode {
  code: string;
  /** Null where nobody has said yet what it was printed for. */
  placeId: string | null;
  madeAt: Date;
}

/**
 * All codes of the district: none is ever taken away, because somewhere it hangs on a wall. Of a place the first is what
 * its sign says: its own before what was claimed for it later, whenever that was printed.
 * @param placeId those of one place only.
 */
export async function listCodes(
  tx: Tx,
  { placeId }: { placeId?: string } = {},
): Promise<PlaceCode[]> {
  const rows = await codes(tx)
    .selectAll()
    .$if(placeId !== undefined, (query) => query.where('place_id', '=', placeId!))
    .orderBy('claimed_at')
    .orderBy('code')
    .execute();
  return rows.map(({ code, place_id, made_at }) => ({
    ...{ code, placeId: place_id, madeAt: made_at },
  }));
}

/** The code of a place: what its sign says, made where it has none. @throws PlaceError `not_found` */
export async function codeOfPlace(
  tx: Tx,
  { command, placeId }: { command: Command; placeId: string },
): Promise<string> {
  await lockPlace(tx, placeId);
  const [known] = await listCodes(tx, { placeId });
  if (known) return known.code;
  const [code] = await insertCodes(tx, { command, count: 1, placeId });
  await recordAudit(tx, {
    ...{ command, action: 'place.code-given', subject: 'place', id: placeId },
  });
  await publishes(tx, command.districtId);
  return code!;
}

/** Codes to be printed in advance; whoever hangs one up says what it is for (`claimCode`). */
export async function makeCodes(
  tx: Tx,
  { command, count }: { command: Command; count: number },
): Promise<string[]> {
  const made = await insertCodes(tx, { command, count, placeId: null });
  const id = command.districtId;
  await recordAudit(tx, { command, action: 'place-code.made', subject: 'place_code', id });
  await publishes(tx, id);
  return made;
}

/**
 * Says what a code that was printed in advance is for. Said twice, it is said once.
 * @throws PlaceError `not_found`; `code_taken` where it leads to another place already
 */
export async function claimCode(
  tx: Tx,
  { command, code, placeId }: { command: Command; code: string; placeId: string },
): Promise<void> {
  await lockPlace(tx, placeId);
  const found = await codes(tx)
    .select('place_id')
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new PlaceError('not_found');
  if (found.place_id === placeId) return;
  if (found.place_id !== null) throw new PlaceError('code_taken');
  await tables<PlaceTables>(tx)
    .updateTable('place_code')
    .set({ place_id: placeId, claimed_at: command.now })
    .where('code', '=', code)
    .execute();
  await recordAudit(tx, {
    ...{ command, action: 'place.code-claimed', subject: 'place', id: placeId },
  });
  await publishes(tx, command.districtId);
}

/** Two places become one: the codes of the one lead to the other from now on. */
export async function moveCodes(
  tx: Tx,
  { command, from, into }: { command: Command; from: string; into: string },
): Promise<void> {
  const { numUpdatedRows } = await tables<PlaceTables>(tx)
    .updateTable('place_code')
    .set({ place_id: into })
    .where('place_id', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await recordAudit(tx, {
    ...{ command, action: 'place.code-moved', subject: 'place', id: into },
  });
  await publishes(tx, command.districtId);
}

async function insertCodes(
  tx: Tx,
  { command, count, placeId }: { command: Command; count: number; placeId: string | null },
): Promise<string[]> {
  const taken = (await codes(tx).select('code').execute()).map(({ code }) => code);
  const made: string[] = [];
  for (let each = 0; each < count; each += 1) {
    made.push(newCode({ taken: [...taken, ...made], random: Math.random }));
  }
  const { districtId, now } = command;
  await tables<PlaceTables>(tx)
    .insertInto('place_code')
    .values(
      made.map((code) => ({
        ...{ district_id: districtId, code, place_id: placeId, made_at: now },
        claimed_at: placeId === null ? null : now,
      })),
    )
    .execute();
  return made;
}

/** Two who ask for the code of one place at once get the same. */
async function lockPlace(tx: Tx, id: string): Promise<void> {
  const found = await tables<PlaceTables>(tx)
    .selectFrom('place')
    .select('id')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new PlaceError('not_found');
}

function codes(tx: Tx) {
  return tables<PlaceTables>(tx).selectFrom('place_code');
}
