import { fail, redirect } from '@sveltejs/kit';
import { CalendarError } from '#modules/calendar/index.ts';
import { handBackNotice } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { longestReason, parseReason, typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { openNotice } from './notice-open.server.ts';

/** What was typed as the reason, and what is wrong. */
export interface HandBackAnswer {
  reason: string;
  code: 'reason_required' | 'text_too_long' | 'not_asked';
  max: number;
}

const refuse = (status: number, { reason, code }: Omit<HandBackAnswer, 'max'>) =>
  fail(status, { handBack: { reason, code, max: longestReason } satisfies HandBackAnswer });

/** Hands a notice back with a reason, and shows it as it stands then. */
export async function handBack({
  locals,
  request,
  id,
}: {
  locals: App.Locals;
  request: Request;
  id: string;
}) {
  const form = await sentForm(request);
  const { reason, error } = parseReason(typed(form, 'reason'));
  if (error) return refuse(400, { reason, code: error });
  const version = wholeNumber(form, 'version');
  try {
    await inDistrict(districtOf(locals).id, async (tx) => {
      await openNotice(tx, { locals, id });
      await handBackNotice(tx, { command: commandOf(locals), id, version, reason });
    });
  } catch (caught) {
    if (!(caught instanceof CalendarError)) throw caught;
    return refuse(409, { reason, code: 'not_asked' });
  }
  redirect(303, localPath(locals.locale, `/team/meldungen/${id}?erledigt=returned`));
}
