import { error, fail, redirect } from '@sveltejs/kit';
import { mayEditEvent, type Occurrence } from '#modules/calendar/index.ts';
import { findEvent, listOccurrences } from '#modules/calendar/server.ts';
import {
  parseConsultationForm,
  readConsultationForm,
  valuesOfConsultation,
} from '#modules/office/forms.ts';
import { OfficeError } from '#modules/office/index.ts';
import {
  changeConsultation,
  countAppointments,
  findConsultation,
  listForDelegate,
} from '#modules/office/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** As the table of permissions says: whoever says where the list goes could read it. */
const mayChange: readonly string[] = ['coordination', 'delegate'];

/** Dates that are shown with their appointments. */
const mostDates = 6;

export const load: PageServerLoad = ({ locals, params: { id }, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const event = await findOr404(tx, { locals, id });
    const filter = { eventId: id, endsAfter: locals.now, for: 'team', limit: mostDates } as const;
    const dates = (await listOccurrences(tx, filter)).filter(({ state }) => state !== 'skipped');
    const counts = await countAppointments(
      tx,
      dates.map((one) => one.id),
    );
    return {
      title: event.title,
      eventId: id,
      mayChange: personOf(locals).roles.some((role) => mayChange.includes(role)),
      values: valuesOfConsultation({
        stored: await findConsultation(tx, id),
        organisationId: event.organisationId,
      }),
      dates: await Promise.all(dates.map((one) => withAppointments(tx, { locals, one, counts }))),
      isSaved: url.searchParams.has('gespeichert'),
    };
  });

/** Names for the host only; how many for all others. */
async function withAppointments(
  tx: Tx,
  {
    locals,
    one,
    counts,
  }: { locals: App.Locals; one: Occurrence; counts: ReadonlyMap<string, number> },
) {
  const person = personOf(locals);
  return {
    occurrence: one,
    count: counts.get(one.id) ?? 0,
    appointments: await listForDelegate(tx, { person, occurrence: one }),
  };
}

async function findOr404(tx: Tx, { locals, id }: { locals: App.Locals; id: string }) {
  const event = isId(id) ? await findEvent(tx, { id }) : null;
  const isTheirs = event && mayEditEvent({ editor: personOf(locals), event });
  if (!isTheirs || event.deletedAt || event.category !== 'consultation') error(404);
  return event;
}

export const actions: Actions = {
  save: async ({ locals, params: { id }, request, url }) => {
    const values = readConsultationForm(await sentForm(request));
    const command = commandOf(locals);
    const { consultation, errors } = parseConsultationForm(values, {
      ...{ eventId: id, origin: url.origin },
    });
    await inDistrict(command.districtId, (tx) => findOr404(tx, { locals, id }));
    if (!consultation) return fail(400, { values, errors, isConflict: false });
    try {
      const version = Number(values.version);
      await inDistrict(command.districtId, (tx) =>
        changeConsultation(tx, { command, version, consultation }),
      );
    } catch (caught) {
      if (!(caught instanceof OfficeError)) throw caught;
      const stored = await inDistrict(command.districtId, (tx) => findConsultation(tx, id));
      const current = { ...values, version: String(stored.version) };
      return fail(409, { values: current, errors: [], isConflict: true });
    }
    redirect(303, localPath(locals.locale, `/team/buero/sprechstunden/${id}?gespeichert`));
  },
};
