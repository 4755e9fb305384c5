import { fail, redirect } from '@sveltejs/kit';
import { CalendarError, type Notice } from '#modules/calendar/index.ts';
import {
  differingNoticeFields,
  parseNoticeForm,
  readNoticeForm,
  valuesOfNotice,
  type NoticeFormError,
  type NoticeFormValues,
} from '#modules/calendar/forms.ts';
import { createNotice, findNotice, updateNotice } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed, wholeNumberIn } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { readFormWithPicture, type PictureAnswer } from '../form-with-picture.server.ts';
import { conflict } from './notice-conflict.server.ts';
import { answer, openNotice, type Open } from './notice-open.server.ts';

interface Sent {
  locals: App.Locals;
  request: Request;
  /** Null on the page for new notices. */
  id: string | null;
}

/** Stores a picture and shows the form again, with everything else as it was sent. */
export async function uploadForNotice(sent: Sent) {
  const { id, values, picture } = await readSent({ ...sent, isUpload: true });
  return showAgain({ locals: sent.locals, id, values, picture });
}

/** Saves what was sent and leads to the notice, or hands everything back with what is wrong. */
export async function saveNotice({ locals, ...sent }: Sent) {
  const { form, id, values, picture } = await readSent({ ...sent, locals, isUpload: false });
  if (picture) return showAgain({ locals, id, values, picture });
  const status = typed(form, 'status') === 'published' ? 'published' : 'draft';
  let savedId: string;
  try {
    const saved = await inDistrict(districtOf(locals).id, async (tx) => {
      const open = await openNotice(tx, { locals, id, pictureId: values.pictureId });
      const done = await save(tx, { locals, open, values, status });
      return 'errors' in done ? { ...done, pictures: open.pictures } : done;
    });
    if ('errors' in saved) {
      return fail(400, answer({ values, errors: saved.errors, pictures: saved.pictures }));
    }
    savedId = saved.id;
  } catch (caught) {
    if (!(caught instanceof CalendarError)) throw caught;
    return conflict({ locals, id: values.id, values, caught });
  }
  redirect(303, localPath(locals.locale, `/team/meldungen/${savedId}?erledigt=${status}`));
}

async function readSent({
  locals,
  request,
  id: addressed,
  isUpload,
}: Sent & { isUpload: boolean }) {
  const read = await readFormWithPicture({ request, locals, isExpected: isUpload });
  const sent = readNoticeForm(read.form);
  // The page for new notices was sent before with another text: what is stored is changed now.
  const id = addressed ?? (sent.version && isId(sent.id) ? sent.id : null);
  const values = {
    ...sent,
    id: id ?? (isId(sent.id) ? sent.id : newId()),
    pictureId: read.storedId ?? sent.pictureId,
  };
  return { form: read.form, id, values, picture: read.refused };
}

async function showAgain({
  locals,
  id,
  values,
  picture,
}: {
  locals: App.Locals;
  id: string | null;
  values: NoticeFormValues;
  picture: PictureAnswer | null;
}) {
  const { pictures } = await inDistrict(districtOf(locals).id, (tx) =>
    openNotice(tx, { locals, id, pictureId: values.pictureId }),
  );
  const shown = answer({ values, pictures, picture });
  return picture ? fail(422, shown) : shown;
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
  const known = {
    eventIds: open.events.map(({ value }) => value),
    organisationIds: open.organisations.map(({ value }) => value),
    pictureIds: open.pictures.map(({ id }) => id),
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
  const version = wholeNumberIn(values.version);
  await updateNotice(tx, { command, id: notice.id, version, details, status });
  return { id: notice.id };
}
