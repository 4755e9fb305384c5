import { error, fail, redirect } from '@sveltejs/kit';
import { CalendarError, type Notice } from '#modules/calendar/index.ts';
import {
  differingNoticeFields,
  emptyNotice,
  parseNoticeForm,
  readNoticeForm,
  valuesOfNotice,
  type NoticeFormError,
  type NoticeFormValues,
} from '#modules/calendar/forms.ts';
import { createNotice, findNotice, listEvents, updateNotice } from '#modules/calendar/server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { inLocale, localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';

/** What the form shows besides its values. */
export interface NoticeAnswer {
  values: NoticeFormValues;
  errors: NoticeFormError[];
  /** Somebody else saved meanwhile: what stands in their version, field by field. */
  theirs: { field: Exclude<keyof NoticeFormValues, 'id' | 'version'>; text: string }[] | null;
}

/** @param id null for a new notice; an unknown or foreign one is not found. */
export async function openNotice(
  tx: Tx,
  { locals, id }: { locals: App.Locals; id: string | null },
) {
  const notice = id === null ? null : isId(id) ? await findNotice(tx, { id }) : null;
  if (id !== null && !notice) error(404);
  const { locale, now } = locals;
  const statuses = ['published' as const, 'cancelled' as const, 'tentative' as const];
  const events = await listEvents(tx, { now, statuses, limit: 1000 });
  const organisations = await listOrganisations(tx);
  return {
    notice,
    values: notice ? valuesOfNotice(notice) : emptyNotice(newId()),
    events: events.map(({ id: value, title }) => ({ value, text: inLocale(title, locale) })),
    organisations: organisations.map(({ id: value, name }) => ({ value, text: name })),
  };
}

type Open = Awaited<ReturnType<typeof openNotice>>;

/** Saves what was sent and leads to the notice, or hands everything back with what is wrong. */
export async function saveNotice({
  locals,
  request,
  id: addressed,
}: {
  locals: App.Locals;
  request: Request;
  /** Null on the page for new notices. */
  id: string | null;
}) {
  const form = await request.formData();
  const sent = readNoticeForm(form);
  // The page for new notices was sent before with another text: what is stored is changed now.
  const id = addressed ?? (sent.version && isId(sent.id) ? sent.id : null);
  const values = { ...sent, id: id ?? (isId(sent.id) ? sent.id : newId()) };
  const status = typed(form, 'status') === 'published' ? 'published' : 'draft';
  let savedId: string;
  try {
    const saved = await inDistrict(districtOf(locals).id, async (tx) => {
      const open = await openNotice(tx, { locals, id });
      return save(tx, { locals, open, values, status });
    });
    if ('errors' in saved) return fail(400, { values, errors: saved.errors, theirs: null });
    savedId = saved.id;
  } catch (caught) {
    if (!(caught instanceof CalendarError)) throw caught;
    return conflict({ locals, id: values.id, values, caught });
  }
  redirect(303, localPath(locals.locale, `/team/meldungen/${savedId}?erledigt=${status}`));
}

async function save(
  tx: Tx,
  {
    locals,
    open,
    values,
    status,
  }: { locals: App.Locals; open: Open; values: NoticeFormValues; status: Notice['status'] },
): Promise<{ id: string } | { errors: NoticeFormError[] }> {
  const { notice } = open;
  // Pictures are chosen by a form of their own; here only the stored one may stay.
  const known = {
    eventIds: open.events.map(({ value }) => value),
    organisationIds: open.organisations.map(({ value }) => value),
    pictureIds: notice?.pictureId ? [notice.pictureId] : [],
  };
  const { details, errors } = parseNoticeForm({ values, known });
  if (!details) return { errors };
  const command = commandOf(locals);
  if (!notice) {
    const created = await createNotice(tx, { command, id: values.id, details, status });
    const stored = created.isNew ? null : await findNotice(tx, { id: created.id });
    const isOther = stored && differingNoticeFields(values, valuesOfNotice(stored)).length > 0;
    if (isOther) throw new CalendarError('changed_meanwhile');
    return created;
  }
  const version = Number(values.version);
  await updateNotice(tx, { command, id: notice.id, version, details, status });
  return { id: notice.id };
}

/** The typed text stays, beside what differs in the other version; the next press decides. */
async function conflict({
  locals,
  id,
  values,
  caught,
}: {
  locals: App.Locals;
  id: string;
  values: NoticeFormValues;
  caught: CalendarError;
}) {
  if (caught.code !== 'changed_meanwhile') error(404);
  return inDistrict(districtOf(locals).id, async (tx) => {
    const open = await openNotice(tx, { locals, id });
    const stored = open.values;
    const name = (field: keyof NoticeFormValues) => {
      const options = field === 'eventId' ? open.events : open.organisations;
      return options.find(({ value }) => value === stored[field])?.text ?? stored[field];
    };
    const theirs = differingNoticeFields(values, stored).map((field) => ({
      field: field as Exclude<typeof field, 'id' | 'version'>,
      text: name(field),
    }));
    return fail(409, { values: { ...values, version: stored.version }, errors: [], theirs });
  });
}
