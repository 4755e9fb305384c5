import { readWhen, takeOver } from '#modules/calendar/forms.ts';
import type { EventFormResult } from '#modules/calendar/ui/event-form.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { openForm } from './event-form.server.ts';
import { answerWith, refusePicture, resultOf, type Answer } from './event-result.server.ts';
import { readSent, type Sent } from './event-sent.server.ts';

/** Shows the dates of what was sent, and takes over from another version what was pressed. */
export async function previewEvent({ locals, request, id }: Sent): Promise<EventFormResult> {
  const { form, refused, values: sent } = await readSent({ request, locals });
  return inDistrict(districtOf(locals).id, async (tx) => {
    const open = await openForm(tx, { locals, id, pictureId: sent.pictureId });
    const theirs = open.page.values;
    const group = String(form.get('take') ?? '');
    const values = group ? takeOver({ mine: sent, theirs, group }) : sent;
    const { errors } = readWhen({ values, timeZone: districtOf(locals).timeZone });
    const isEmpty = !values.date && values.more.length === 0;
    return {
      ...(await resultOf(tx, { locals, values, id, open })),
      errors: group || isEmpty ? [] : errors,
      picture: refused,
    };
  });
}

/** Stores a picture and shows the form again, with everything else as it was sent. */
export async function uploadForEvent({ locals, request, id }: Sent): Promise<Answer> {
  const { values, refused } = await readSent({ request, locals, isPictureExpected: true });
  if (refused) return refusePicture({ locals, id, values, picture: refused });
  return inDistrict(districtOf(locals).id, (tx) => answerWith(tx, { locals, id, values }));
}
