import { error, fail, redirect } from '@sveltejs/kit';
import { CalendarError } from '#modules/calendar/index.ts';
import { closingReason, OfficeError } from '#modules/office/index.ts';
import {
  closeOffice,
  countAppointments,
  findClosable,
  findStaffing,
  listClosedUntilTaken,
  reopenOffice,
} from '#modules/office/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { manyLines, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const longestReason = 300;

export const load: PageServerLoad = ({ locals, params: { hourId: occurrenceId }, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const { now } = locals;
    const found = isId(occurrenceId) ? await findClosable(tx, { occurrenceId, now }) : null;
    if (!found) error(404);
    const ids = found.consultations.map(({ id }) => id);
    const counts = await countAppointments(tx, ids);
    const waiting = await listClosedUntilTaken(tx, [occurrenceId]);
    return {
      hour: found.hour,
      consultations: found.consultations.map((one) => ({ ...one, count: counts.get(one.id) ?? 0 })),
      staffing: await findStaffing(tx, { hour: found.hour, now }),
      isUntilTaken: waiting.has(occurrenceId),
      longestReason,
      isReopened: url.searchParams.get('erledigt') === 'reopened',
    };
  });

/** Runs a command; what the calendar refuses is told on the page. */
async function tried(locals: App.Locals, work: (tx: Tx) => Promise<unknown>): Promise<boolean> {
  try {
    await inDistrict(districtOf(locals).id, work);
    return true;
  } catch (caught) {
    if (caught instanceof CalendarError || caught instanceof OfficeError) return false;
    throw caught;
  }
}

export const actions: Actions = {
  close: async ({ locals, params: { hourId: occurrenceId }, request }) => {
    const form = await sentForm(request);
    const reason = manyLines(typed(form, 'reason'));
    const alongIds = form.getAll('along').filter((one) => typeof one === 'string');
    const isUntilTaken = form.has('isUntilTaken');
    const values = { reason, alongIds, isUntilTaken };
    if (!isId(occurrenceId)) error(404);
    if (reason.length > longestReason) return fail(400, { values, problem: 'too_long' as const });
    const command = commandOf(locals);
    const change = { command, occurrenceId, reason: closingReason(reason), alongIds, isUntilTaken };
    const isDone = await tried(locals, (tx) => closeOffice(tx, change));
    if (!isDone) return fail(409, { values, problem: 'refused' as const });
    redirect(303, pathOf(locals, occurrenceId));
  },
  reopen: async ({ locals, params: { hourId: occurrenceId } }) => {
    if (!isId(occurrenceId)) error(404);
    const command = commandOf(locals);
    const isDone = await tried(locals, (tx) => reopenOffice(tx, { command, occurrenceId }));
    if (!isDone) return fail(409, { values: null, problem: 'refused' as const });
    redirect(303, pathOf(locals, `${occurrenceId}?erledigt=reopened`));
  },
};

const pathOf = (locals: App.Locals, rest: string) =>
  localPath(locals.locale, `/team/buero/schliessen/${rest}`);
