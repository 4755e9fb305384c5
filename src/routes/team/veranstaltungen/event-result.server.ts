import { fail, type ActionFailure } from '@sveltejs/kit';
import {
  differingGroups,
  type EventFormValues,
  type FormConflict,
} from '#modules/calendar/forms.ts';
import type { EventFormResult } from '#modules/calendar/ui/event-form.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PictureAnswer } from '../form-with-picture.server.ts';
import { openForm, type OpenForm } from './event-form.server.ts';
import { showPlan } from './event-plan.server.ts';

/** What a press that led nowhere else shows. */
export type Answer = ActionFailure<EventFormResult> | EventFormResult;

export interface Shown {
  locals: App.Locals;
  id: string | null;
  values: EventFormValues;
}

/** The form as it was sent, with what is wrong with the picture. */
export async function refusePicture({
  picture,
  ...shown
}: Shown & { picture: PictureAnswer }): Promise<Answer> {
  const { id } = districtOf(shown.locals);
  return fail(422, { ...(await inDistrict(id, (tx) => answerWith(tx, shown))), picture });
}

/** The form as it was sent. */
export async function answerWith(tx: Tx, { locals, id, values }: Shown): Promise<EventFormResult> {
  const open = await openForm(tx, { locals, id, pictureId: values.pictureId });
  return resultOf(tx, { locals, values, id, open });
}

/** The form with these values, beside what is stored now. */
export async function resultOf(
  tx: Tx,
  {
    locals,
    values,
    id,
    open,
  }: { locals: App.Locals; values: EventFormValues; id: string | null; open: OpenForm },
): Promise<EventFormResult> {
  const shown = await showPlan(tx, { locals, values, id, parts: open.parts });
  const isConflict = values.conflict === '1' && open.event !== null;
  return {
    values,
    errors: [],
    shown,
    isHeldUp: false,
    rooms: [],
    pictures: open.page.pictures,
    picture: null,
    alreadySaved: null,
    conflict: isConflict ? conflictOf({ values, open, mine: shown?.dates.words ?? [] }) : null,
  };
}

function conflictOf({
  values,
  open,
  mine,
}: {
  values: EventFormValues;
  open: OpenForm;
  mine: string[];
}): FormConflict {
  const theirs = open.page.values;
  return {
    theirs,
    groups: differingGroups({ mine: values, theirs }),
    dates: { mine, theirs: open.page.shown?.dates.words ?? [] },
  };
}
