import { isDeepStrictEqual } from 'node:util';
import { localDay } from '#modules/calendar/index.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { claimFreeSlug } from '#platform/slug.server.ts';
import { slugify } from '#platform/slug.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { reservedSlugs } from '../subscription/links.ts';
import type { DateList } from '../letter/date-list.ts';
import type { MailingTables } from '../tables.server.ts';
import { nextPeriod, usualSubject, wantedSlug } from './defaults.ts';
import { IssueError } from './errors.ts';
import { findIssue, toIssue } from './find.server.ts';
import type { Issue, IssueDetails } from './issue.ts';

const rows = versionedRows<MailingTables['mailing_issue']>({
  table: 'mailing_issue',
  refuse: (code) => new IssueError(code),
});

/**
 * Makes a draft for the next month that has none, with the texts and choices of another issue: the given one, or the
 * latest.
 *
 * @param id made with the form, so that pressing twice makes one draft.
 * @throws IssueError `not_found` where there is nothing to copy
 */
export async function createDraft(
  tx: Tx,
  { command, id, copyOf = null }: { command: Command; id: string; copyOf?: string | null },
): Promise<{ isNew: boolean }> {
  const model = copyOf === null ? await findLatest(tx) : await findIssue(tx, copyOf);
  if (copyOf !== null && !model) throw new IssueError('not_found');
  const { from, until } = nextPeriod({
    today: localDay({ at: command.now, timeZone: command.timeZone }),
    taken: await listPeriods(tx),
  });
  const subject = usualSubject(from);
  const { districtId } = command;
  const { numInsertedOrUpdatedRows } = await tables<MailingTables>(tx)
    .insertInto('mailing_issue')
    .values({
      ...columnsOf({
        subject,
        greeting: model?.greeting ?? {},
        closing: model?.closing ?? {},
        periodFrom: from,
        periodUntil: until,
        categories: model?.categories ?? [],
        arrangement: model?.arrangement ?? 'day',
        noticeIds: [],
        leftOut: [],
      }),
      district_id: districtId,
      id,
      slug: await freeSlug(tx, { districtId, id, from, until, subject }),
      state: 'draft',
      seen: null,
      content: null,
      origin: null,
      created_by: command.personId,
      created_at: command.now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirstOrThrow();
  const isNew = numInsertedOrUpdatedRows === 1n;
  if (!isNew) return { isNew };
  await recordAudit(tx, { command, action: 'issue.created', subject: 'issue', id });
  // With the first one every page leads to the list (`site.server.ts`).
  await publishes(tx, districtId);
  return { isNew };
}

/**
 * Changes a draft that the caller read at `version`.
 * @param readSeen what the team has seen with this, from the issue as it then is; null where that did not change
 * @throws IssueError
 */
export async function updateDraft(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
    readSeen,
  }: {
    command: Command;
    id: string;
    version: number;
    details: IssueDetails;
    readSeen: (after: Issue) => Promise<DateList | null>;
  },
): Promise<void> {
  const before = toIssue(await rows.lock(tx, { id, version }));
  if (before.state !== 'draft') throw new IssueError('already_started');
  const { periodFrom: from, periodUntil: until, subject } = details;
  const isMoved = from !== before.periodFrom || until !== before.periodUntil;
  const { districtId } = command;
  const slug = isMoved ? await freeSlug(tx, { districtId, id, from, until, subject }) : before.slug;
  const seen = await readSeen({ ...before, ...details, slug });
  await rows.write(tx, {
    id,
    columns: { ...columnsOf(details), slug, ...(seen && { seen: JSON.stringify(seen) }) },
  });
  const fields = (Object.keys(details) as (keyof IssueDetails)[]).filter(
    (name) => !isDeepStrictEqual(before[name], details[name]),
  );
  await recordAudit(tx, { command, action: 'issue.changed', subject: 'issue', id, fields });
}

/** Keeps what the team has now looked at: from here on differences are told. Changes nothing of the issue itself. */
export async function keepSeen(
  tx: Tx,
  { id, seen }: { id: string; seen: DateList },
): Promise<void> {
  await tables<MailingTables>(tx)
    .updateTable('mailing_issue')
    .set({ seen: JSON.stringify(seen) })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute();
}

/** Puts a draft away; `restoreDraft` brings it back. @throws IssueError */
export async function deleteDraft(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  const before = await rows.putAway(tx, { command, id, version });
  if (before.state !== 'draft') throw new IssueError('already_started');
  await recordAudit(tx, { command, action: 'issue.deleted', subject: 'issue', id });
  await publishes(tx, command.districtId);
}

/** @throws IssueError `not_found` */
export async function restoreDraft(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await recordAudit(tx, { command, action: 'issue.restored', subject: 'issue', id });
  await publishes(tx, command.districtId);
}

async function findLatest(tx: Tx): Promise<Issue | null> {
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('period_from', 'desc')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toIssue(row) : null;
}

async function listPeriods(tx: Tx): Promise<string[]> {
  const found = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select('period_from')
    .where('deleted_at', 'is', null)
    .execute();
  return found.map(({ period_from }) => period_from);
}

async function freeSlug(
  tx: Tx,
  {
    districtId,
    id,
    ...of
  }: {
    districtId: string;
    id: string;
    from: string;
    until: string;
    subject: IssueDetails['subject'];
  },
): Promise<string> {
  const wanted = slugify(wantedSlug(of)) || 'ausgabe';
  const others = tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select('slug')
    .where('id', '<>', id)
    .where('slug', '~', `^${wanted}(-[0-9]+)?$`);
  const findTaken = async () => [
    ...reservedSlugs,
    ...(await others.execute()).map(({ slug }) => slug),
  ];
  return claimFreeSlug(tx, { districtId, wanted, findTaken });
}

function columnsOf(details: IssueDetails) {
  return {
    subject: JSON.stringify(details.subject),
    greeting: JSON.stringify(details.greeting),
    closing: JSON.stringify(details.closing),
    period_from: details.periodFrom,
    period_until: details.periodUntil,
    categories: details.categories,
    arrangement: details.arrangement,
    notice_ids: details.noticeIds,
    left_out: details.leftOut,
  };
}
