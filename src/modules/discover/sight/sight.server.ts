import { findPlace } from '#modules/places/server.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { DiscoverError } from '../errors.ts';
import type { DiscoverTables } from '../tables.server.ts';
import { findSight } from './find.server.ts';
import type { SightDetails } from './sight.ts';
import { newSightSlug } from './slug.server.ts';
import { missingFor, reachableStates, type SightState } from './state.ts';

const rows = versionedRows<DiscoverTables['sight']>({
  table: 'sight',
  refuse: (code) => new DiscoverError(code),
});

/**
 * Writes an idea down: its name, what it belongs to, where it is. @returns its id.
 * @param id made with the form, so that pressing twice makes one.
 */
export async function createSight(
  tx: Tx,
  {
    command,
    id = newId(),
    title,
    placeId,
    category,
  }: { command: Command; id?: string; title: string } & Pick<SightDetails, 'placeId' | 'category'>,
): Promise<string> {
  const { districtId, now } = command;
  const created = await tables<DiscoverTables>(tx)
    .insertInto('sight')
    .values({
      ...{ district_id: districtId, id, place_id: placeId, category, state: 'idea' },
      slug: await newSightSlug(tx, { districtId, title }),
      ...{ state_at: now, created_at: now, published_at: null, deleted_at: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return id;
  const text = { title, teaser: '', body: '', translated_by: '', changed_at: now };
  await tables<DiscoverTables>(tx)
    .insertInto('sight_text')
    .values({ district_id: districtId, sight_id: id, language: 'de', ...text })
    .execute();
  await record(tx, { command, id, action: 'sight.created' });
  return id;
}

/** Changes what is said in no language. @throws DiscoverError `changed_meanwhile`, `not_found` */
export async function changeSight(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
  }: { command: Command; id: string; version: number; details: SightDetails },
): Promise<void> {
  const { placeId, category, years, credits, sources, links, ownerApproval } = details;
  const columns = { category, years, credits, sources, links };
  await rows.change(tx, {
    ...{ id, version },
    columns: { ...columns, place_id: placeId, owner_approval: ownerApproval },
  });
  await record(tx, { command, id, action: 'sight.changed' });
}

/**
 * Takes a sight one step on, or back where something must be done again. The first time that visitors can read it, its
 * address is fixed.
 * @throws DiscoverError `changed_meanwhile`; `not_found`, also for a step that cannot be taken from here; `incomplete`
 */
export async function setSightState(
  tx: Tx,
  {
    command,
    id,
    version,
    state,
  }: { command: Command; id: string; version: number; state: SightState },
): Promise<void> {
  await rows.lock(tx, { id, version });
  const sight = await findSight(tx, id);
  if (!sight || !reachableStates(sight.state).includes(state)) {
    throw new DiscoverError('not_found');
  }
  const { state: before, ownerApproval, placeId, publishedAt } = sight;
  const german = sight.texts.get('de') ?? null;
  const place = await findPlace(tx, placeId);
  const hasPosition = place?.latitude !== null && place !== null;
  const missing = missingFor({ state: before, german, hasPosition, ownerApproval }, state);
  if (missing.length > 0) throw new DiscoverError('incomplete', missing);
  const published_at = publishedAt ?? (state === 'published' ? command.now : null);
  await rows.write(tx, { id, columns: { state, state_at: command.now, published_at } });
  await record(tx, { command, id, action: `sight.set.${state}` });
}

/** Puts a sight away; `restoreSight` brings it back. @throws DiscoverError */
export async function deleteSight(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'sight.deleted' });
}

/** Takes a deletion back. @throws DiscoverError `not_found` */
export async function restoreSight(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'sight.restored' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'sight', id });
  await publishes(tx, command.districtId);
}
