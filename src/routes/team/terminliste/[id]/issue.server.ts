import { error } from '@sveltejs/kit';
import { IssueError, type Issue } from '#modules/mailing/index.ts';
import {
  findIssue,
  hashContent,
  inspectIssue,
  readContent,
  updateDraft,
} from '#modules/mailing/server.ts';
import {
  differingIssueFields,
  parseIssueForm,
  readIssueForm,
  valuesOfIssue,
  type IssueFormError,
  type IssueFormValues,
} from '#modules/mailing/forms.ts';
import { listNotices } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '../../../sign-in.server.ts';

export interface Where {
  /** Where links lead in what is shown here. */
  origin: string;
  /** Whether a mail may say so. */
  hasHost: boolean;
}

export async function whereOf(event: { locals: App.Locals; url: URL }): Promise<Where> {
  const known = await linkOrigin(event);
  return { origin: known || event.url.origin, hasHost: known !== '' };
}

export async function openIssue(tx: Tx, id: string): Promise<Issue> {
  return (await findIssue(tx, id)) ?? error(404);
}

/** A draft with everything that its page needs. */
export async function openDraft(
  tx: Tx,
  { locals, issue, where }: { locals: App.Locals; issue: Issue; where: Where },
) {
  const district = districtOf(locals);
  const inspected = await inspectIssue(tx, { ...where, issue, district, now: locals.now });
  // What is left out can be taken in again.
  const all = await readContent(tx, { ...where, district, issue: { ...issue, leftOut: [] } });
  const notices = await listNotices(tx, { limit: 40 });
  return {
    values: valuesOfIssue(issue, inspected.hash),
    offered: all.list.items,
    notices: notices.map(({ id, title }) => ({ id, title })),
    checks: inspected.checks,
    differences: inspected.differences,
  };
}

/** Saves what was sent, or hands everything back with what is wrong. */
export async function saveIssue(event: {
  locals: App.Locals;
  url: URL;
  request: Request;
  params: { id: string };
}): Promise<{ status: 303 } | { status: 400 | 409; answer: SentAnswer }> {
  const { locals, request, params } = event;
  const values = readIssueForm(await sentForm(request));
  const { details, errors } = parseIssueForm(values);
  if (!details) return { status: 400, answer: { values, errors, theirs: [], isStarted: false } };
  const where = await whereOf(event);
  const command = commandOf(locals);
  const district = districtOf(locals);
  try {
    await inDistrict(command.districtId, async (tx) => {
      const stored = await openIssue(tx, params.id);
      const present = await readContent(tx, { ...where, issue: stored, district });
      // What changed in the calendar since the form was opened has not been seen yet.
      const hasSeen = stored.seen === null || hashContent(present.list) === values.shown;
      await updateDraft(tx, {
        command,
        id: stored.id,
        version: Number(values.version),
        details,
        readSeen: async (issue) =>
          hasSeen ? (await readContent(tx, { ...where, issue, district })).list : null,
      });
    });
  } catch (caught) {
    if (!(caught instanceof IssueError)) throw caught;
    return refused({ locals, id: params.id, values, caught });
  }
  return { status: 303 };
}

export interface SentAnswer {
  values: IssueFormValues;
  errors: IssueFormError[];
  /** Somebody else saved meanwhile: what stands in their version, field by field. */
  theirs: { field: IssueField; value: string | string[] }[];
  isStarted: boolean;
}

type IssueField = ReturnType<typeof differingIssueFields>[number];

/** What was typed stays, beside what differs in the other version; the next press decides. */
async function refused({
  locals,
  id,
  values,
  caught,
}: {
  locals: App.Locals;
  id: string;
  values: IssueFormValues;
  caught: IssueError;
}): Promise<{ status: 409; answer: SentAnswer }> {
  if (caught.code === 'not_found') error(404);
  const issue = await inDistrict(districtOf(locals).id, (tx) => openIssue(tx, id));
  const stored = valuesOfIssue(issue, values.shown);
  const theirs = differingIssueFields(values, stored).map((field) => ({
    field,
    value: stored[field],
  }));
  const kept = { ...values, version: stored.version };
  const isStarted = caught.code === 'already_started';
  return { status: 409, answer: { values: kept, errors: [], theirs, isStarted } };
}
