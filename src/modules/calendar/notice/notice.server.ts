import type { Selectable } from 'kysely';
import type { LocalText } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { claimFreeSlug } from '#platform/slug.server.ts';
import { slugify } from '#platform/slug.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { CalendarError } from '../errors.ts';
import type { Notice, NoticeDetails } from './notice.ts';
import type { CalendarTables } from '../tables.server.ts';

const rows = versionedRows<CalendarTables['notice']>({
  table: 'notice',
  refuse: (code) => new CalendarError(code),
});

/**
 * Writes a notice down. @returns its id and slug, and whether it is new.
 * @param id made with the form, so that pressing twice makes one notice.
 */
export async function createNotice(
  tx: Tx,
  {
    command,
    id = newId(),
    details,
    status,
  }: { command: Command; id?: string; details: NoticeDetails; status: Notice['status'] },
): Promise<{ id: string; slug: string; isNew: boolean }> {
  const { districtId } = command;
  const slug = await newSlug(tx, { districtId, title: details.title.de ?? '' });
  const created = await tables<CalendarTables>(tx)
    .insertInto('notice')
    .values({
      ...columnsOf(details),
      district_id: districtId,
      id,
      slug,
      status,
      published_at: status === 'published' ? command.now : null,
      created_at: command.now,
      created_by: command.personId,
      updated_at: command.now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return await firstOf(tx, id);
  await finish(tx, { command, id, action: `notice.created.${status}` });
  return { id, slug, isNew: true };
}

/**
 * Changes a notice that the caller read at `version`; a published one keeps its first day. Its address never changes.
 * @throws CalendarError `changed_meanwhile`, `not_found`
 */
export async function updateNotice(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
    status,
  }: {
    command: Command;
    id: string;
    version: number;
    details: NoticeDetails;
    status: Notice['status'];
  },
): Promise<void> {
  const { published_at: since } = await rows.lock(tx, { id, version });
  const published_at = since ?? (status === 'published' ? command.now : null);
  const columns = { ...columnsOf(details), status, published_at, updated_at: command.now };
  await rows.write(tx, { id, columns });
  await finish(tx, { command, id, action: `notice.changed.${status}` });
}

/** The same form was sent before: its notice is there already. */
async function firstOf(tx: Tx, id: string) {
  const notice = await findNotice(tx, { id });
  if (!notice) throw new CalendarError('not_found');
  return { id, slug: notice.slug, isNew: false };
}

/** Puts a notice away; `restoreNotice` brings it back. @throws CalendarError */
export async function deleteNotice(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await finish(tx, { command, id, action: 'notice.deleted' });
}

/** Takes a deletion back. @throws CalendarError `not_found` */
export async function restoreNotice(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await finish(tx, { command, id, action: 'notice.restored' });
}

/** Notices, newest first; citizens see published ones only. */
export async function listNotices(
  tx: Tx,
  {
    for: reader = 'public',
    eventId,
    limit = 20,
    offset = 0,
  }: { for?: 'public' | 'team'; eventId?: string; limit?: number; offset?: number },
): Promise<Notice[]> {
  let query = tables<CalendarTables>(tx)
    .selectFrom('notice')
    .selectAll()
    .where('deleted_at', 'is', null);
  if (reader === 'public') query = query.where('status', '=', 'published');
  if (eventId) query = query.where('event_id', '=', eventId);
  const found = await query
    .orderBy((order) => order.fn.coalesce('published_at', 'created_at'), 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return found.map(toNotice);
}

/** Titles by id, also of drafts and of those that were put away. */
export async function listNoticeTitles(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, LocalText>> {
  if (ids.length === 0) return new Map();
  const found = await tables<CalendarTables>(tx)
    .selectFrom('notice')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(found.map(({ id, title }) => [id, title]));
}

/** One notice, whatever its state (the caller decides who may see drafts); null where there is none. */
export async function findNotice(
  tx: Tx,
  by: { id: string } | { slug: string },
): Promise<Notice | null> {
  const query = tables<CalendarTables>(tx).selectFrom('notice').selectAll();
  const row = await (
    'id' in by ? query.where('id', '=', by.id) : query.where('slug', '=', by.slug)
  ).executeTakeFirst();
  return row ? toNotice(row) : null;
}

async function newSlug(
  tx: Tx,
  { districtId, title }: { districtId: string; title: string },
): Promise<string> {
  const wanted = slugify(title) || 'meldung';
  const notices = tables<CalendarTables>(tx)
    .selectFrom('notice')
    .select('slug')
    .where('slug', '~', `^${wanted}(-[0-9]+)?$`);
  const findTaken = async () => (await notices.execute()).map(({ slug }) => slug);
  return claimFreeSlug(tx, { districtId, wanted, findTaken });
}

async function finish(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'notice', id });
  await publishes(tx, command.districtId);
}

function columnsOf(details: NoticeDetails) {
  return {
    kind: details.kind,
    title: details.title,
    summary: details.summary,
    body: details.body,
    thanks: details.thanks,
    event_id: details.eventId,
    organisation_id: details.organisationId,
    picture_id: details.pictureId,
  };
}

function toNotice(row: Selectable<CalendarTables['notice']>): Notice {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: row.title,
    summary: row.summary,
    body: row.body,
    thanks: row.thanks,
    status: row.status,
    eventId: row.event_id,
    organisationId: row.organisation_id,
    pictureId: row.picture_id,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    version: row.version,
    deletedAt: row.deleted_at,
  };
}
