import { redirect } from '@sveltejs/kit';
import { CalendarError, type EventStatus } from '#modules/calendar/index.ts';
import { parseEventForm, type EventFormValues, type EventInput } from '#modules/calendar/forms.ts';
import { createEvent, updateEvent } from '#modules/calendar/server.ts';
import { createPlace } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { openForm, type OpenForm } from './event-form.server.ts';
import { AlreadySaved, refuse, Refused } from './event-refuse.server.ts';
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
      if (isOutdated({ open, values })) throw new CalendarError('changed_meanwhile');
      const { timeZone } = district;
      const { parts, known } = open;
      const parsed = parseEventForm({ values, known, timeZone, parts, now: locals.now });
      if (parsed.errors) throw new Refused(parsed.errors);
      const { statuses } = open.page;
      const status = statuses.find((one) => one === form.get('status')) ?? statuses.at(-1)!;
      return save(tx, { locals, values, input: parsed.input, open, status });
    });
  } catch (caught) {
    return refuse({ caught, locals, values, id });
  }
  redirect(303, localPath(locals.locale, `/team/veranstaltungen/${saved.id}?${saved.query}`));
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
