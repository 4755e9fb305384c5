import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { forgetFile } from '#platform/files/server.ts';
import { erasureTick, type Erasure } from '#platform/jobs/erasure.server.ts';
import { discoverPrivacyMessages } from '../messages/privacy.ts';
import type { DiscoverTables } from '../tables.server.ts';

/** Days after which the picture of a damage goes, once that is settled: somebody may stand in it. */
export const damagePictureKept = 90;

/** What was wrong stays with the sign; its picture goes, unless another damage has the same. */
const pictures: Erasure = {
  kind: 'sign_check',
  what: (locale) => discoverPrivacyMessages.in(locale)('discover.erases.picture'),
  count: async (tx, { now }) => (await listOver(tx, now)).length,
  async erase(tx, { now }) {
    const over = await listOver(tx, now);
    for (const { id, sha256 } of over) {
      await tables<DiscoverTables>(tx)
        .updateTable('sign_check')
        .set({ picture_sha256: null })
        .where('id', '=', id)
        .execute();
      if (!(await isNamed(tx, sha256))) await forgetFile(tx, { sha256 });
    }
    return over.length;
  },
};

export const forgetDamagedSignsTick = erasureTick({
  name: 'discover_forget',
  pattern: '23 4 * * *',
  districts: () => globally(listDistrictIds),
  erases: [pictures],
});

async function listOver(tx: Tx, now: Date): Promise<{ id: string; sha256: string }[]> {
  const rows = await tables<DiscoverTables>(tx)
    .selectFrom('sign_check')
    .select(['id', 'picture_sha256'])
    .where('settled_at', '<', new Date(now.getTime() - damagePictureKept * 86_400_000))
    .where('picture_sha256', 'is not', null)
    .execute();
  return rows.flatMap(({ id, picture_sha256: sha256 }) => (sha256 ? [{ id, sha256 }] : []));
}

async function isNamed(tx: Tx, sha256: string): Promise<boolean> {
  const row = await tables<DiscoverTables>(tx)
    .selectFrom('sign_check')
    .select('id')
    .where('picture_sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
