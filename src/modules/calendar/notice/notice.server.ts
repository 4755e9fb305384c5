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
import { findNotice } from './find.server.ts';
import type { Notice, NoticeDetails, NoticeStep } from './notice.ts';
import { answerRequest, askToPublish } from './request.server.ts';
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
    step,
  }: { command: Command; id?: string; details: NoticeDetails; step: NoticeStep },
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
      status: statusOf(step),
      published_at: step === 'published' ? command.now : null,
      created_at: command.now,
      created_by: command.personId,
      updated_at: command.now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return await firstOf(tx, id);
  if (step === 'asked') await askToPublish(tx, { command, noticeId: id });
  await finish(tx, { command, id, action: `notice.created.${step}` });
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
    step,
  }: {
    command: Command;
    id: string;
    version: number;
    details: NoticeDetails;
    step: NoticeStep;
  },
): Promise<void> {
  const { published_at: since } = await rows.lock(tx, { id, version });
  const status = statusOf(step);
  const published_at = since ?? (status === 'published' ? command.now : null);
  const columns = { ...columnsOf(details), status, published_at, updated_at: command.now };
  await rows.write(tx, { id, columns });
  if (step === 'asked') await askToPublish(tx, { command, noticeId: id });
  else {
    const answer = step === 'published' ? 'published' : 'withdrawn';
    await answerRequest(tx, { command, noticeId: id, answer });
  }
  await finish(tx, { command, id, action: `notice.changed.${step}` });
}

/**
 * Hands a notice back that a club asked to publish, and says what is missing.
 * @throws CalendarError `changed_meanwhile`, `not_found` (nobody asks any more)
 */
export async function handBackNotice(
  tx: Tx,
  {
    command,
    id,
    version,
    reason,
  }: { command: Command; id: string; version: number; reason: string },
): Promise<void> {
  await rows.lock(tx, { id, version });
  const isOpen = await answerRequest(tx, { command, noticeId: id, answer: 'returned', reason });
  if (!isOpen) throw new CalendarError('not_found');
  await recordAudit(tx, { command, action: 'notice.returned', subject: 'notice', id });
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

function statusOf(step: NoticeStep): Notice['status'] {
  return step === 'published' ? 'published' : 'draft';
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
