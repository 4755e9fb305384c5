import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { DiscoverError } from '../errors.ts';
import type { DiscoverTables } from '../tables.server.ts';
import { findTrail } from './find.server.ts';
import { newTrailSlug } from './slug.server.ts';
import type { TrailDetails, TrailStop } from './trail.ts';

const rows = versionedRows<DiscoverTables['trail']>({
  table: 'trail',
  refuse: (code) => new DiscoverError(code),
});

/** Which trail, as its caller read it. */
interface Read {
  command: Command;
  id: string;
  version: number;
}

/**
 * Begins a trail, without stops yet. @returns its id.
 * @param id made with the form, so that pressing twice makes one.
 */
export async function createTrail(
  tx: Tx,
  { command, id = newId(), details }: { command: Command; id?: string; details: TrailDetails },
): Promise<string> {
  const { districtId, now } = command;
  const slug = await newTrailSlug(tx, { districtId, title: details.title.de ?? '' });
  const created = await tables<DiscoverTables>(tx)
    .insertInto('trail')
    .values({
      ...{ district_id: districtId, id, slug, ...details },
      ...{ published_at: null, created_at: now, deleted_at: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return id;
  await record(tx, { command, id, action: 'trail.created' });
  return id;
}

/**
 * Changes what is said of a trail. Until visitors know it, its address follows its title.
 * @throws DiscoverError `changed_meanwhile`, `not_found`
 */
export async function changeTrail(
  tx: Tx,
  { command, id, version, details }: Read & { details: TrailDetails },
): Promise<void> {
  await rows.change(tx, { id, version, columns: { ...details } });
  const trail = await findTrail(tx, id);
  if (trail && !trail.publishedAt) {
    const { districtId } = command;
    const title = details.title.de ?? '';
    const slug = await newTrailSlug(tx, { districtId, title, except: id });
    await tables<DiscoverTables>(tx)
      .updateTable('trail')
      .set({ slug })
      .where('id', '=', id)
      .execute();
  }
  await record(tx, { command, id, action: 'trail.changed' });
}

/** Sets the stops of a trail, in their order. @throws DiscoverError `changed_meanwhile`, `not_found` */
export async function setStops(
  tx: Tx,
  { command, id, version, stops }: Read & { stops: readonly TrailStop[] },
): Promise<void> {
  await rows.change(tx, { id, version, columns: {} });
  const db = tables<DiscoverTables>(tx);
  await db.deleteFrom('trail_stop').where('trail_id', '=', id).execute();
  const { districtId } = command;
  if (stops.length > 0) {
    await db
      .insertInto('trail_stop')
      .values(
        stops.map(({ sightId, via }, position) => ({
          ...{ district_id: districtId, trail_id: id, position, sight_id: sightId },
          via: JSON.stringify(via.map(({ latitude, longitude }) => [latitude, longitude])),
        })),
      )
      .execute();
  }
  await record(tx, { command, id, action: 'trail.ordered' });
}

/**
 * Shows a trail to visitors, or takes it from them. The first time fixes its address.
 * @throws DiscoverError `changed_meanwhile`, `not_found`; `no_way` where it has fewer than two stops
 */
export async function setTrailPublished(
  tx: Tx,
  { command, id, version, published }: Read & { published: boolean },
): Promise<void> {
  await rows.lock(tx, { id, version });
  const trail = await findTrail(tx, id);
  if (!trail) throw new DiscoverError('not_found');
  if (published && trail.stops.length < 2) throw new DiscoverError('no_way');
  const published_at = trail.publishedAt ?? (published ? command.now : null);
  await rows.write(tx, { id, columns: { published, published_at } });
  await record(tx, { command, id, action: published ? 'trail.published' : 'trail.withdrawn' });
}

/** Puts a trail away; `restoreTrail` brings it back. @throws DiscoverError */
export async function deleteTrail(tx: Tx, { command, id, version }: Read): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'trail.deleted' });
}

/** Takes a deletion back. @throws DiscoverError `not_found` */
export async function restoreTrail(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'trail.restored' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'trail', id });
  await publishes(tx, command.districtId);
}
