import { readEventForm, type EventFormValues } from '#modules/calendar/forms.ts';
import { isId, newId } from '#platform/ids.ts';
import { readOrganisationChoice } from '../organisation-choice.server.ts';
import { readFormWithPicture, type FormWithPicture } from '../form-with-picture.server.ts';

/** A press on one of the form's buttons. */
export interface Sent {
  locals: App.Locals;
  request: Request;
  /** Null on the page for new events. */
  id: string | null;
}

/** What came, with the picture that came along stored and chosen. */
export async function readSent({
  request,
  locals,
  isPictureExpected = false,
}: Pick<Sent, 'request' | 'locals'> & { isPictureExpected?: boolean }): Promise<
  Pick<FormWithPicture, 'form' | 'refused'> & { values: EventFormValues }
> {
  const { form, storedId, refused } = await readFormWithPicture({
    request,
    locals,
    isExpected: isPictureExpected,
  });
  const values = readEventForm(form);
  return {
    form,
    refused,
    values: {
      ...values,
      id: isId(values.id) ? values.id : newId(),
      organisationId: await readOrganisationChoice(locals, values.organisationId),
      pictureId: storedId ?? values.pictureId,
    },
  };
}
