import { redirect } from '@sveltejs/kit';
import { CalendarError, isSeen, type EventStatus } from '#modules/calendar/index.ts';
import { parseEventForm, type EventFormValues, type EventInput } from '#modules/calendar/forms.ts';
import { createEvent, isBookingEvent, updateEvent } from '#modules/calendar/server.ts';
import { createPlace } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { AlreadySaved, HeldUp, Refused } from './event-errors.server.ts';
import { openForm, type OpenForm } from './event-form.server.ts';
import { addHelpers, helpersErrors } from './event-helpers.server.ts';
import { showPlan } from './event-plan.server.ts';
import { refuse } from './event-refuse.server.ts';
import { refusePicture, type Answer } from './event-result.server.ts';
import { readSent, type Sent } from './event-sent.server.ts';

/** Saves what was sent and leads to the event, or hands everything back with what is wrong. */
export async function saveEvent({ locals, request, id }: Sent): Promise<Answer> {
  const { form, values, refused } = await readSent({ request, locals });
  if (refused) return refusePicture({ locals, id, values, picture: refused });
  const district = districtOf(locals);
  let saved: { id: string; query: string };
  try {
    saved = await inDistrict(district.id, async (tx) => {
      const open = await openForm(tx, { locals, id, pictureId: values.pictureId });
      if (id && (await isBookingEvent(tx, id))) throw new CalendarError('is_booking');
      if (isOutdated({ open, values })) throw new CalendarError('changed_meanwhile');
      const { timeZone } = district;
      const { parts, known } = open;
      const parsed = parseEventForm({ values, known, timeZone, parts, now: locals.now });
      const wrong = [...(parsed.errors ?? []), ...helpersErrors({ locals, values })];
      if (!parsed.input || wrong.length > 0) throw new Refused(wrong);
      const { statuses } = open.page;
      const status = statuses.find((one) => one === form.get('status')) ?? statuses.at(-1)!;
      const plan = { locals, values, id, parts };
      if (status !== 'draft') await mustBeSeen(tx, { ...plan, seen: typed(form, 'seen') });
      const saved = await save(tx, { locals, values, input: parsed.input, open, status });
      await addHelpers(tx, { locals, values, id: saved.id });
      return saved;
    });
  } catch (caught) {
    return refuse({ caught, locals, values, id });
  }
  redirect(303, localPath(locals.locale, `/team/veranstaltungen/${saved.id}?${saved.query}`));
}

/** Conflicts are shown before anything is saved: a draft holds nothing, so nothing stands in its way. */
async function mustBeSeen(
  tx: Tx,
  { seen, ...plan }: Parameters<typeof showPlan>[1] & { seen: string },
): Promise<void> {
  const shown = await showPlan(tx, plan);
  if (shown && !isSeen(shown.check, seen)) throw new HeldUp();
}

function isOutdated({ open, values }: { open: OpenForm; values: EventFormValues }): boolean {
  return open.event !== null && String(open.event.version) !== values.version;
}

interface Saving {
  locals: App.Locals;
  values: EventFormValues;
  input: EventInput;
  open: OpenForm;
  status: EventStatus;
}

async function save(tx: Tx, saving: Saving): Promise<{ id: string; query: string }> {
  const { locals, values, input, open, status } = saving;
  const command = commandOf(locals);
  const { event } = open;
  const details = { ...input.details };
  if (input.newPlace) details.placeId = await makePlace(tx, { locals, place: input.newPlace });
  if (!event) {
    const series = input.series.map(({ id: _, ...one }) => one);
    const first = status === 'cancelled' ? 'draft' : status;
    const created = await createEvent(tx, {
      command,
      id: values.id,
      details,
      status: first,
      series,
    });
    if (!created.isNew) throw new AlreadySaved(created.id);
    return { id: created.id, query: `gespeichert=${status}` };
  }
  const { id, version } = event;
  await updateEvent(tx, { command, id, version, details, series: input.series, status });
  return { id, query: `gespeichert=${status === event.status ? 'geaendert' : status}` };
}

/** What is known of a place when an event is being written down: where, in this town. Many things can be there at once. */
async function makePlace(
  tx: Tx,
  { locals, place }: { locals: App.Locals; place: { name: string; street: string } },
): Promise<string> {
  const { id, town, postalCode } = districtOf(locals);
  return createPlace(tx, {
    districtId: id,
    ...place,
    postalCode,
    town,
    latitude: null,
    longitude: null,
    access: {},
    exclusive: false,
    now: locals.now,
  });
}
