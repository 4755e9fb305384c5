import { error, fail, redirect } from '@sveltejs/kit';
import { CalendarError } from '#modules/calendar/index.ts';
import { listReach } from '#modules/duties/server.ts';
import { closingReason, OfficeError } from '#modules/office/index.ts';
import {
  closeOffice,
  countAppointments,
  findClosable,
  findNextHour,
  findStaffing,
  listClosedUntilTaken,
  reopenOffice,
} from '#modules/office/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { manyLines, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
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
    const staffing = await findStaffing(tx, { hour: found.hour, now });
    const personIds = staffing?.personIds ?? [];
    return {
      hour: found.hour,
      consultations: found.consultations.map((one) => ({ ...one, count: counts.get(one.id) ?? 0 })),
      shiftId: staffing?.shiftId ?? null,
      people: await listReach(tx, { personIds, now }),
      seen: seenOf(personIds),
      ownId: personOf(locals).id,
      next: await findNextHour(tx, found.hour),
      isUntilTaken: waiting.has(occurrenceId),
      longestReason,
      isReopened: url.searchParams.get('erledigt') === 'reopened',
    };
  });

/** Who is put down, as the form sends it back: whoever closes must have read for whom the duty falls out. */
const seenOf = (personIds: readonly string[]) => personIds.toSorted().join(' ');

/** Runs a command; what the calendar refuses is told on the page. */
async function tried<Problem>(
  locals: App.Locals,
  work: (tx: Tx) => Promise<Problem | null>,
): Promise<Problem | 'refused' | null> {
  try {
    return await inDistrict(districtOf(locals).id, work);
  } catch (caught) {
    if (caught instanceof CalendarError || caught instanceof OfficeError) return 'refused';
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
    const problem = await tried(locals, async (tx) => {
      const { now } = command;
      const found = await findClosable(tx, { occurrenceId, now });
      const staffing = found && (await findStaffing(tx, { hour: found.hour, now }));
      const isUnstaffed = staffing?.personIds.length === 0;
      if (seenOf(staffing?.personIds ?? []) !== typed(form, 'seen')) return 'people' as const;
      // Only where nobody is put down is it known why it stays closed, and can somebody open it by coming.
      if (!isUnstaffed && !reason) return 'reason' as const;
      const change = { command, occurrenceId, reason: closingReason(reason), alongIds };
      await closeOffice(tx, { ...change, isUntilTaken: isUnstaffed && isUntilTaken });
      return null;
    });
    if (problem) return fail(problem === 'reason' ? 400 : 409, { values, problem });
    redirect(303, pathOf(locals, occurrenceId));
  },
  reopen: async ({ locals, params: { hourId: occurrenceId } }) => {
    if (!isId(occurrenceId)) error(404);
    const command = commandOf(locals);
    const problem = await tried(locals, async (tx) => {
      await reopenOffice(tx, { command, occurrenceId });
      return null;
    });
    if (problem) return fail(409, { values: null, problem });
    redirect(303, pathOf(locals, `${occurrenceId}?erledigt=reopened`));
  },
};

const pathOf = (locals: App.Locals, rest: string) =>
  localPath(locals.locale, `/team/buero/schliessen/${rest}`);
