import { fail, redirect } from '@sveltejs/kit';
import { CalendarError, type NoticeStep } from '#modules/calendar/index.ts';
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
import { wholeNumberIn } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { readFormWithPicture, type PictureAnswer } from '../form-with-picture.server.ts';
import { readOrganisationChoice } from '../organisation-choice.server.ts';
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
  let saved: { id: string; step: NoticeStep };
  try {
    const done = await inDistrict(districtOf(locals).id, async (tx) => {
      const open = await openNotice(tx, { locals, id, pictureId: values.pictureId });
      // What this person may not make of it is none of their choices: then the quietest one counts.
      const step = open.steps.find((one) => one === form.get('status')) ?? open.steps.at(-1)!;
      const made = await save(tx, { locals, open, values, step });
      return 'errors' in made ? { ...made, pictures: open.pictures } : { ...made, step };
    });
    if ('errors' in done) {
      return fail(400, answer({ values, errors: done.errors, pictures: done.pictures }));
    }
    saved = done;
  } catch (caught) {
    if (!(caught instanceof CalendarError)) throw caught;
    return conflict({ locals, id: values.id, values, caught });
  }
  redirect(303, localPath(locals.locale, `/team/meldungen/${saved.id}?erledigt=${saved.step}`));
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
    organisationId: await readOrganisationChoice(locals, sent.organisationId),
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
    step,
  }: { locals: App.Locals; open: Open; values: NoticeFormValues; step: NoticeStep },
): Promise<{ id: string } | { errors: NoticeFormError[] }> {
  const { notice } = open;
  const known = {
    eventIds: open.events.map(({ value }) => value),
    organisationIds: open.organisations.map(({ value }) => value),
    pictureIds: open.pictures.map(({ id }) => id),
    needsOrganisation: open.isDelegate,
  };
  const { details, errors } = parseNoticeForm({ values, known });
  if (!details) return { errors };
  const command = commandOf(locals);
  if (!notice) {
    const created = await createNotice(tx, { command, id: values.id, details, step });
    const stored = created.isNew ? null : await findNotice(tx, { id: created.id });
    const isOther = stored && differingNoticeFields(values, valuesOfNotice(stored)).length > 0;
    if (isOther) throw new CalendarError('changed_meanwhile');
    return created;
  }
  const version = wholeNumberIn(values.version);
  await updateNotice(tx, { command, id: notice.id, version, details, step });
  return { id: notice.id };
}
