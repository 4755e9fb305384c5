import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { claimFreeSlug } from '#platform/slug.server.ts';
import { slugify } from '#platform/slug.ts';
import type { CalendarTables } from '../tables.server.ts';

/** Words that stand directly under `/termine/` for something else. */
const reserved = ['melden'];

/**
 * The address for an event's title. A renamed event's old slug keeps leading to it; going back to an old title takes
 * the old slug back.
 */
export async function claimSlug(
  tx: Tx,
  { eventId, title, command }: { eventId: string | null; title: string; command: Command },
): Promise<string> {
  const wanted = slugify(title) || 'termin';
  const slug = await claimFreeSlug(tx, {
    districtId: command.districtId,
    wanted,
    findTaken: async () => [...reserved, ...(await slugsOfOthers(tx, { eventId, wanted }))],
  });
  if (eventId !== null) await moveToSlug(tx, { eventId, slug, command });
  return slug;
}

async function slugsOfOthers(
  tx: Tx,
  { eventId, wanted }: { eventId: string | null; wanted: string },
): Promise<string[]> {
  const db = tables<CalendarTables>(tx);
  const pattern = `^${wanted}(-[0-9]+)?$`;
  const current = await db
    .selectFrom('event')
    .select(['id', 'slug'])
    .where('slug', '~', pattern)
    .execute();
  const old = await db
    .selectFrom('event_old_slug')
    .select(['event_id as id', 'slug'])
    .where('slug', '~', pattern)
    .execute();
  return [...current, ...old].filter(({ id }) => id !== eventId).map(({ slug }) => slug);
}

/** The slug that an event leaves keeps leading to it; nobody else can claim it, so the event can have it back. */
export async function moveToSlug(
  tx: Tx,
  { eventId, slug, command }: { eventId: string; slug: string; command: Command },
): Promise<void> {
  const db = tables<CalendarTables>(tx);
  await db.deleteFrom('event_old_slug').where('slug', '=', slug).execute();
  const row = await db
    .selectFrom('event')
    .select('slug')
    .where('id', '=', eventId)
    .executeTakeFirst();
  if (!row || row.slug === slug) return;
  await db
    .insertInto('event_old_slug')
    .values({ district_id: command.districtId, slug: row.slug, event_id: eventId })
    .execute();
}

/** Where an old address leads now; null where citizens may not see that event: its title stands in its address. */
export async function findRenamed(tx: Tx, oldSlug: string): Promise<string | null> {
  const row = await tables<CalendarTables>(tx)
    .selectFrom('event_old_slug')
    .innerJoin('event', (join) =>
      join
        .onRef('event.district_id', '=', 'event_old_slug.district_id')
        .onRef('event.id', '=', 'event_old_slug.event_id'),
    )
    .select('event.slug')
    .where('event_old_slug.slug', '=', oldSlug)
    .where('event.audience', '=', 'public')
    .where('event.status', 'in', ['published', 'cancelled'])
    .where('event.deleted_at', 'is', null)
    .executeTakeFirst();
  return row?.slug ?? null;
}
