import { findEvents } from '#modules/calendar/server.ts';
import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { forgetFile } from '#platform/files/server.ts';
import { erasureTick, type Erasure } from '#platform/jobs/erasure.server.ts';
import { posterPrivacyMessages } from '../messages/privacy.ts';
import type { PostersTables } from '../tables.server.ts';
import { ownUndoDays } from './own-poster.ts';

const choices: Erasure = {
  kind: 'poster',
  what: (locale) => posterPrivacyMessages.in(locale)('posters.erases.poster'),
  count: async (tx) => (await listChosen(tx)).length,
  async erase(tx) {
    const chosen = await listChosen(tx);
    if (chosen.length === 0) return 0;
    const db = tables<PostersTables>(tx);
    await db.deleteFrom('poster').where('event_id', 'in', chosen).execute();
    return chosen.length;
  },
};

/** The file goes with the next round of the kept files, unless another own poster is the same. */
const ownPosters: Erasure = {
  kind: 'own_poster',
  what: (locale) => posterPrivacyMessages.in(locale)('posters.erases.own_poster'),
  count: async (tx, { now }) => (await listOver(tx, now)).length,
  async erase(tx, { now }) {
    const over = await listOver(tx, now);
    const db = tables<PostersTables>(tx);
    for (const { id, sha256 } of over) {
      const columns = { sha256: null, alt: '', deleted_at: now };
      await db.updateTable('own_poster').set(columns).where('id', '=', id).execute();
      if (sha256 && !(await isNamed(tx, sha256))) await forgetFile(tx, { sha256 });
    }
    return over.length;
  },
};

/** Own posters that were removed long ago, and all that was chosen and sent for events that were erased. */
export const forgetPostersTick = erasureTick({
  name: 'posters_forget',
  pattern: '46 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [choices, ownPosters],
});

/** The events with a choice that is of no use any more. */
async function listChosen(tx: Tx): Promise<string[]> {
  const gone = await listGoneEvents(tx);
  if (gone.length === 0) return [];
  const rows = await tables<PostersTables>(tx)
    .selectFrom('poster')
    .select('event_id')
    .where('event_id', 'in', gone)
    .execute();
  return rows.map(({ event_id }) => event_id);
}

async function listOver(tx: Tx, now: Date) {
  const gone = await listGoneEvents(tx);
  const before = new Date(now.getTime() - ownUndoDays * 24 * 60 * 60_000);
  return tables<PostersTables>(tx)
    .selectFrom('own_poster')
    .select(['id', 'sha256'])
    .where('sha256', 'is not', null)
    .where((where) =>
      where.or([
        where('deleted_at', '<', before),
        ...(gone.length > 0 ? [where('event_id', 'in', gone)] : []),
      ]),
    )
    .execute();
}

/** Events with something of ours of which the calendar knows no word any more. */
async function listGoneEvents(tx: Tx): Promise<string[]> {
  const db = tables<PostersTables>(tx);
  const named = await db
    .selectFrom('poster')
    .select('event_id')
    .union(db.selectFrom('own_poster').select('event_id').where('sha256', 'is not', null))
    .execute();
  const ids = named.map(({ event_id }) => event_id);
  const known = await findEvents(tx, ids);
  return ids.filter((id) => !known.has(id));
}

async function isNamed(tx: Tx, sha256: string): Promise<boolean> {
  const row = await tables<PostersTables>(tx)
    .selectFrom('own_poster')
    .select('id')
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
