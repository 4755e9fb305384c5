import type { Selectable } from 'kysely';
import { listOrganisations } from '#modules/organisations/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import type { CalendarTables } from '../tables.server.ts';
import type { NoticeRequest } from './notice.ts';

/** Asks the team to publish a notice; who asks already, asks once. */
export async function askToPublish(
  tx: Tx,
  { command, noticeId }: { command: Command; noticeId: string },
): Promise<void> {
  await tables<CalendarTables>(tx)
    .insertInto('notice_request')
    .values({
      district_id: command.districtId,
      id: newId(),
      notice_id: noticeId,
      asked_at: command.now,
      asked_by: command.personId,
    })
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'notice_id']).where('answered_at', 'is', null).doNothing(),
    )
    .execute();
}

/** Notes what became of the open request. @returns false where nobody asks (any more). */
export async function answerRequest(
  tx: Tx,
  {
    command,
    noticeId,
    answer,
    reason = '',
  }: {
    command: Command;
    noticeId: string;
    answer: 'published' | 'returned' | 'withdrawn';
    reason?: string;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tables<CalendarTables>(tx)
    .updateTable('notice_request')
    .set({ answered_at: command.now, answered_by: command.personId, answer, reason })
    .where('notice_id', '=', noticeId)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The last request of each of these notices, open or answered. */
export async function findRequests(
  tx: Tx,
  noticeIds: readonly string[],
): Promise<Map<string, NoticeRequest>> {
  if (noticeIds.length === 0) return new Map();
  const found = await tables<CalendarTables>(tx)
    .selectFrom('notice_request')
    .selectAll()
    .distinctOn('notice_id')
    .where('notice_id', 'in', [...noticeIds])
    .orderBy('notice_id')
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(found.map((row) => [row.notice_id, toRequest(row)]));
}

/** A notice that waits for an answer, or was handed back and waits for its club. */
export interface WaitingNotice {
  noticeId: string;
  title: LocalText;
  organisation: string;
  /** Since when. */
  at: Date;
}

/** What clubs ask the team to publish, the oldest first. */
export async function listAskedNotices(
  tx: Tx,
  { limit }: { limit: number },
): Promise<WaitingNotice[]> {
  const rows = await lastRequests(tx)
    .where('last.answered_at', 'is', null)
    .orderBy('last.asked_at')
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const names = new Map((await listOrganisations(tx)).map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    noticeId: row.id,
    title: row.title,
    organisation: names.get(row.organisation_id ?? '') ?? '',
    at: row.asked_at,
  }));
}

/** What the team handed back to these organisations, and nobody has sent again. */
export async function listReturnedNotices(
  tx: Tx,
  { organisationIds, limit }: { organisationIds: readonly string[]; limit: number },
): Promise<Omit<WaitingNotice, 'organisation'>[]> {
  if (organisationIds.length === 0) return [];
  const rows = await lastRequests(tx)
    .where('last.answer', '=', 'returned')
    .where('notice.organisation_id', 'in', [...organisationIds])
    .orderBy('last.answered_at')
    .limit(limit)
    .execute();
  return rows.map(({ id, title, answered_at, asked_at }) => {
    return { noticeId: id, title, at: answered_at ?? asked_at };
  });
}

/** Drafts that are there, each with its last request. */
function lastRequests(tx: Tx) {
  const db = tables<CalendarTables>(tx);
  const last = db
    .selectFrom('notice_request')
    .select(['notice_id', 'asked_at', 'answered_at', 'answer'])
    .distinctOn('notice_id')
    .orderBy('notice_id')
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .as('last');
  return db
    .selectFrom('notice')
    .innerJoin(last, 'last.notice_id', 'notice.id')
    .select(['notice.id', 'title', 'organisation_id', 'asked_at', 'answered_at'])
    .where('status', '=', 'draft')
    .where('deleted_at', 'is', null);
}

function toRequest(row: Selectable<CalendarTables['notice_request']>): NoticeRequest {
  const { notice_id: noticeId, asked_at: askedAt, answered_at: answeredAt, answer, reason } = row;
  return { noticeId, askedAt, answeredAt, answer, reason };
}
