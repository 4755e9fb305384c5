/** Who is on the list, for the coordination. */
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import type { ListCounts, ListState } from './list.ts';

export interface ListedEntry {
  id: string;
  address: string;
  name: string;
  /** On the list, asked, or gone since then. */
  since: Date;
}

/** Newest first; `page` counts from 1. Those who are `waiting` have no entry yet, only what was asked. */
export async function listEntries(
  tx: Tx,
  {
    state,
    search,
    page,
    now,
    perPage = 50,
  }: { state: ListState; search: string; page: number; now: Date; perPage?: number },
): Promise<{ entries: ListedEntry[]; hasMore: boolean }> {
  const pattern = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const found = sql`(lower(entry.address) like ${pattern} or lower(entry.name) like ${pattern})`;
  const { rows } = await sql<ListedEntry>`
    select entry.id, entry.address, entry.name, ${sinceOf(state)} as since
    ${thoseIn(state, now)} and ${search === '' ? sql`true` : found}
    order by entry.id desc
    offset ${(page - 1) * perPage} limit ${perPage + 1}`.execute(tx);
  return { entries: rows.slice(0, perPage), hasMore: rows.length > perPage };
}

export async function countEntries(tx: Tx, now: Date): Promise<ListCounts> {
  const { rows } = await sql<ListCounts>`
    select
      (select count(*) ${thoseIn('active', now)}) as active,
      (select count(*) ${thoseIn('waiting', now)}) as waiting,
      (select count(*) ${thoseIn('left', now)}) as left,
      (select count(*) from mailing_suppression where kind = 'blocked') as blocked`.execute(tx);
  return rows[0]!;
}

function sinceOf(state: ListState): RawBuilder<unknown> {
  if (state === 'waiting') return sql`entry.requested_at`;
  return state === 'left'
    ? sql`entry.left_at`
    : sql`coalesce(entry.active_since, entry.created_at)`;
}

/** Of several requests the newest, unless the address came onto the list by another way. */
function thoseIn(state: ListState, now: Date): RawBuilder<unknown> {
  if (state !== 'waiting') {
    return sql`from mailing_subscription entry
      where entry.state = ${state} and entry.address is not null`;
  }
  return sql`from mailing_request entry
    where entry.link_hash is not null and entry.subscription_id is null and entry.ends_at > ${now}
      and not exists (
        select from mailing_request newer
        where newer.address_hash = entry.address_hash and newer.link_hash is not null
          and newer.id > entry.id
      )
      and not exists (
        select from mailing_subscription listed
        where listed.address_hash = entry.address_hash and listed.state = 'active'
      )`;
}
