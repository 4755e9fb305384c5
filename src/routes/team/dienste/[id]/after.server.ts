import { fail, redirect } from '@sveltejs/kit';
import { shiftPath, type DutyErrorCode } from '#modules/duties/index.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';

/** What the page says after a press. */
export const done = [
  ...(['taken', 'entered', 'cannot', 'cannot_for', 'searching', 'closed', 'answered'] as const),
  ...(['proposed', 'swapped', 'declined', 'corrected'] as const),
];

/** A form that was sent from the page of a shift. */
export interface ShiftEvent {
  locals: App.Locals;
  params: { id: string };
  request: Request;
  url: URL;
}

/** Back to the page of the shift, or why it was refused. */
export function after({
  locals,
  id,
  problem,
  said,
  personId,
}: {
  locals: App.Locals;
  id: string;
  problem: DutyErrorCode | null;
  said: (typeof done)[number];
  /** Whom it was about. */
  personId?: string;
}) {
  if (problem) return fail(409, { problem });
  const who = personId ? `&wer=${personId}` : '';
  redirect(303, localPath(locals.locale, `${shiftPath(id)}?erledigt=${said}${who}`));
}

/** Who was chosen; null where nobody was. */
export async function personIn(request: Request): Promise<string | null> {
  const id = typed(await sentForm(request), 'personId');
  return isId(id) ? id : null;
}
