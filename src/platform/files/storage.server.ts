import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { PictureError } from './errors.ts';
import type { FilesTables } from './tables.server.ts';

/** Bytes of all that was uploaded to the transaction's district; what is made of it comes on top. */
export async function countStorage(tx: Tx): Promise<number> {
  const pictures = await sumOf(tx, 'picture');
  return pictures + (await sumOf(tx, 'kept_file'));
}

/** @throws PictureError `over_limit` where the district may keep no more, as whoever runs the installation decided. */
export async function refuseBeyondLimit(
  tx: Tx,
  { districtId, bytes }: { districtId: string; bytes: number },
): Promise<void> {
  const { rows } = await sql<{ most: string | null }>`
    select most_storage_bytes as most from district_limit where district_id = ${districtId}`.execute(
    tx,
  );
  const most = rows[0]?.most;
  if (most && (await countStorage(tx)) + bytes > Number(most)) throw new PictureError('over_limit');
}

async function sumOf(tx: Tx, table: 'picture' | 'kept_file'): Promise<number> {
  const { sum } = await tables<FilesTables>(tx)
    .selectFrom(table)
    .select((select) => select.fn.sum<string | null>('bytes').as('sum'))
    .where('sha256', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(sum ?? 0);
}
