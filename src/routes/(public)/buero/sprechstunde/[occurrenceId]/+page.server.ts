import { error, fail, redirect } from '@sveltejs/kit';
import { listOccurrences } from '#modules/calendar/server.ts';
import { emptyBooking, findBookingErrors, readBookingForm } from '#modules/office/forms.ts';
import { appointmentPath, OfficeError } from '#modules/office/index.ts';
import { bookAppointment, findBookable } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { clientOf, limitSentence } from '../../../../sign-in.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The free times of one date. They change with every booking, so the page is never kept. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  keepPersonal(setHeaders);
  const { occurrenceId } = params;
  if (!isId(occurrenceId)) error(404);
  const bookable = await inDistrict(districtOf(locals).id, async (tx) => {
    const [occurrence] = await listOccurrences(tx, { id: occurrenceId });
    return occurrence ? findBookable(tx, { occurrenceId, now: locals.now }) : error(404);
  });
  return {
    bookable: bookable && {
      occurrence: bookable.occurrence,
      languages: bookable.languages,
      slots: bookable.slots.map(({ minutesAfter, startsAt }) => ({ minutesAfter, startsAt })),
    },
    values: emptyBooking,
  };
};

export const actions: Actions = {
  book: async (event) => {
    const { locals, params, request } = event;
    const { locale, now } = locals;
    const values = readBookingForm(await sentForm(request));
    const errors = findBookingErrors(values);
    if (errors.length > 0) return fail(400, { values, errors, problem: null });
    const command = commandOf(locals);
    const { occurrenceId } = params;
    if (!isId(occurrenceId)) return fail(409, { values, errors: [], problem: null });
    const { host, ...rest } = values;
    const booking = { ...rest, minutesAfter: Number(values.minutesAfter), hostId: host || null };
    const asked = { command, occurrenceId, booking, locale, client: clientOf(event) };
    const answer = await inDistrict(command.districtId, (tx) => bookAppointment(tx, asked)).catch(
      (caught: unknown) => {
        if (!(caught instanceof OfficeError)) throw caught;
        return caught.code;
      },
    );
    if (answer === 'slot_taken') {
      const taken = [{ field: 'minutesAfter' as const, code: 'slot_taken' as const }];
      return fail(409, { values: { ...values, minutesAfter: '' }, errors: taken, problem: null });
    }
    if (answer === 'host_changed') {
      const changed = [{ field: 'host' as const, code: 'host_changed' as const }];
      return fail(409, { values, errors: changed, problem: null });
    }
    if (typeof answer === 'string') return fail(409, { values, errors: [], problem: null });
    if (answer.token === null) {
      const { timeZone } = command;
      const problem = limitSentence({ retryAt: answer.retryAt, now, locale, timeZone });
      return fail(429, { values, errors: [], problem });
    }
    redirect(303, localPath(locale, `${appointmentPath(answer.token)}?neu`));
  },
};
