import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import {
  CalendarError,
  seriesInWords,
  type Clash,
  type EventStatus,
  type SeriesDetails,
} from '#modules/calendar/index.ts';
import {
  differingGroups,
  newPlace,
  parseEventForm,
  readEventForm,
  readWhen,
  takeOver,
  type EventFormValues,
  type EventInput,
  type FormConflict,
  type FormError,
} from '#modules/calendar/forms.ts';
import { createEvent, listSeries, setEventStatus, updateEvent } from '#modules/calendar/server.ts';
import type { EventFormResult } from '#modules/calendar/ui/event-form.ts';
import { createPlace } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatInstant, inLocale, localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import {
  readFormWithPicture,
  type FormWithPicture,
  type PictureAnswer,
} from '../form-with-picture.server.ts';
import { openForm, previewOf, type OpenForm } from './event-form.server.ts';

interface Sent {
  locals: App.Locals;
  request: Request;
  /** Null on the page for new events. */
  id: string | null;
}
type Answer = ActionFailure<EventFormResult> | EventFormResult;

/** Saves what was sent and leads to the event, or hands everything back with what is wrong. */
export async function saveEvent({ locals, request, id }: Sent): Promise<Answer> {
  const sent = await readFormWithPicture({ request, locals, isExpected: false });
  const { form } = sent;
  const values = valuesOf(sent);
  if (sent.refused) return refusePicture({ locals, id, values, picture: sent.refused });
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

/** Shows the dates of what was sent, and takes over from another version what was pressed. */
export async function previewEvent({ locals, request, id }: Sent): Promise<EventFormResult> {
  const { form, ...brought } = await readFormWithPicture({ request, locals, isExpected: false });
  const sent = valuesOf({ form, ...brought });
  return inDistrict(districtOf(locals).id, async (tx) => {
    const open = await openForm(tx, { locals, id, pictureId: sent.pictureId });
    const theirs = open.page.values;
    const group = String(form.get('take') ?? '');
    const values = group ? takeOver({ mine: sent, theirs, group }) : sent;
    const { errors } = readWhen({ values, timeZone: districtOf(locals).timeZone });
    const isEmpty = !values.date && values.more.length === 0;
    return {
      ...(await resultOf(tx, { locals, values, id, open })),
      errors: group || isEmpty ? [] : errors,
      picture: brought.refused,
    };
  });
}

/** Stores a picture and shows the form again, with everything else as it was sent. */
export async function uploadForEvent({ locals, request, id }: Sent): Promise<Answer> {
  const sent = await readFormWithPicture({ request, locals, isExpected: true });
  const values = valuesOf(sent);
  if (sent.refused) return refusePicture({ locals, id, values, picture: sent.refused });
  return inDistrict(districtOf(locals).id, (tx) => answerWith(tx, { locals, id, values }));
}

function valuesOf({ form, storedId }: Pick<FormWithPicture, 'form' | 'storedId'>): EventFormValues {
  const values = readEventForm(form);
  return {
    ...values,
    id: isId(values.id) ? values.id : newId(),
    pictureId: storedId ?? values.pictureId,
  };
}

interface Shown {
  locals: App.Locals;
  id: string | null;
  values: EventFormValues;
}

async function refusePicture({
  picture,
  ...shown
}: Shown & { picture: PictureAnswer }): Promise<Answer> {
  const { id } = districtOf(shown.locals);
  return fail(422, { ...(await inDistrict(id, (tx) => answerWith(tx, shown))), picture });
}

async function answerWith(tx: Tx, { locals, id, values }: Shown): Promise<EventFormResult> {
  const open = await openForm(tx, { locals, id, pictureId: values.pictureId });
  return resultOf(tx, { locals, values, id, open });
}

function isOutdated({ open, values }: { open: OpenForm; values: EventFormValues }): boolean {
  return open.event !== null && String(open.event.version) !== values.version;
}

/** What the form says is not valid. */
class Refused extends Error {
  readonly errors: FormError[];
  constructor(errors: FormError[]) {
    super('form refused');
    this.errors = errors;
  }
}

/** The event is there already; thrown so that the second press leaves nothing behind, no place either. */
class AlreadySaved extends Error {
  readonly id: string;
  constructor(id: string) {
    super('already saved');
    this.id = id;
  }
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
  await updateEvent(tx, { command, id, version, details, series: input.series });
  if (status === event.status) return { id, query: 'gespeichert=geaendert' };
  await setEventStatus(tx, { command, id, version: version + 1, status });
  return { id, query: `gespeichert=${status}&vorher=${event.status}` };
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

interface Refusal {
  caught: unknown;
  locals: App.Locals;
  values: EventFormValues;
  id: string | null;
}

/** Expected failures become sentences in the form; everything else is none of its business. */
async function refuse({ caught, locals, values, id }: Refusal): Promise<Answer> {
  const district = districtOf(locals);
  return inDistrict(district.id, async (tx) => {
    if (caught instanceof AlreadySaved) return answerTwice(tx, { locals, values, id: caught.id });
    const isExpected = caught instanceof Refused || caught instanceof CalendarError;
    if (!isExpected) throw caught;
    const open = await openForm(tx, { locals, id, pictureId: values.pictureId });
    if (caught instanceof Refused) {
      const result = await resultOf(tx, { locals, values, id, open });
      return fail(400, { ...result, errors: caught.errors });
    }
    if (caught.code === 'changed_meanwhile' && open.event) {
      const current = { ...values, version: String(open.event.version), conflict: '1' };
      return fail(409, await resultOf(tx, { locals, values: current, id, open }));
    }
    const result = await resultOf(tx, { locals, values, id, open });
    if (caught.code === 'room_taken') {
      const errors: FormError[] = [{ field: 'placeId', code: 'room_taken' }];
      return fail(409, {
        ...result,
        errors,
        rooms: roomLines({ locals, clashes: caught.clashes }),
      });
    }
    const errors: FormError[] = [{ field: 'date', code: 'not_possible' }];
    return fail(409, { ...result, errors });
  });
}

/** The same press twice leads to the event; a changed form goes on as a change of what is stored. */
async function answerTwice(
  tx: Tx,
  { locals, values, id }: { locals: App.Locals; values: EventFormValues; id: string },
): Promise<Answer> {
  const open = await openForm(tx, { locals, id, pictureId: values.pictureId });
  const { locale } = locals;
  if (await isAsStored(tx, { open, values, locals, id })) {
    redirect(
      303,
      localPath(locale, `/team/veranstaltungen/${id}?gespeichert=${open.page.current}`),
    );
  }
  const current = { ...values, version: open.page.values.version };
  const result = await resultOf(tx, { locals, values: current, id, open });
  return fail(409, { ...result, alreadySaved: open.page });
}

async function isAsStored(
  tx: Tx,
  {
    open,
    values,
    locals,
    id,
  }: { open: OpenForm; values: EventFormValues; locals: App.Locals; id: string },
): Promise<boolean> {
  const ignored = ['dates', ...(values.placeId === newPlace ? ['place'] : [])];
  const groups = differingGroups({ mine: values, theirs: open.page.values });
  if (groups.some((group) => !ignored.includes(group))) return false;
  const { timeZone } = districtOf(locals);
  const when = readWhen({ values, timeZone });
  const sent = [...(when.main ? [when.main] : []), ...when.more.map(({ details }) => details)];
  const stored = await listSeries(tx, [id]);
  const said = (series: SeriesDetails[]) =>
    series
      .map((one) => seriesInWords(one, 'de').text)
      .sort()
      .join();
  return said(sent) === said(stored);
}

async function resultOf(
  tx: Tx,
  {
    locals,
    values,
    id,
    open,
  }: { locals: App.Locals; values: EventFormValues; id: string | null; open: OpenForm },
): Promise<EventFormResult> {
  const preview = await previewOf(tx, { locals, values, id });
  const isConflict = values.conflict === '1' && open.event !== null;
  return {
    values,
    errors: [],
    preview,
    rooms: [],
    pictures: open.page.pictures,
    picture: null,
    alreadySaved: null,
    conflict: isConflict ? conflictOf({ values, open, mine: preview?.words ?? [] }) : null,
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
    dates: { mine, theirs: open.page.preview?.words ?? [] },
  };
}

function roomLines({ locals, clashes }: { locals: App.Locals; clashes: Clash[] }): string[] {
  const { locale } = locals;
  const { timeZone } = districtOf(locals);
  return clashes.map(({ startsAt, title }) => {
    const day = formatInstant({ instant: startsAt, style: 'longDate', locale, timeZone });
    return `${day}: ${inLocale(title, locale)}`;
  });
}
