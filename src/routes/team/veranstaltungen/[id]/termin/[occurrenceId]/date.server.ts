import { error, fail, redirect } from '@sveltejs/kit';
import {
  byHandLists,
  CalendarError,
  capital,
  clashWords,
  editsEverything,
  problemWords,
  seriesInWords,
  type FoundOccurrence,
  type FromDate,
  type StoredEvent,
} from '#modules/calendar/index.ts';
import {
  parseFromForm,
  readDateForm,
  valuesOfDate,
  valuesOfFrom,
  type DateFormError,
  type DateFormValues,
  type FromError,
  type FromValues,
} from '#modules/calendar/forms.ts';
import { findOccurrence, previewFromDate } from '#modules/calendar/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import { RoomError } from '#modules/rooms/index.ts';
import { changeBookedDate } from '#modules/rooms/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatDate, inLocale, isSameText, localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { linkOrigin } from '#routes/sign-in.server.ts';
import { bookingPathOf, eventOf, saidTo } from '../../event.server.ts';

export interface Asked {
  locals: App.Locals;
  params: { id: string; occurrenceId: string };
}

/** The date of this page with its event, or not found. A group asks for another date of its booking where rooms are. */
export async function dateOf(tx: Tx, { locals, params }: Asked) {
  const event = await eventOf(tx, { locals, id: params.id });
  const found = isId(params.occurrenceId) ? await findOccurrence(tx, params.occurrenceId) : null;
  if (!found || found.occurrence.eventId !== event.id) error(404);
  const bookingPath = await bookingPathOf(tx, { locals, id: event.id });
  if (bookingPath && !editsEverything(personOf(locals))) redirect(303, bookingPath);
  return { event, found, bookingPath };
}

/** What the page shows besides: what was typed, and what is wrong with it. */
export interface DateAnswer {
  problems: string[];
  errors: DateFormError[];
  /** What was typed into the form about this date. */
  values: DateFormValues | null;
  /** Somebody else changed the date meanwhile; the typed values stay. */
  isConflict: boolean;
  from: FromAnswer | null;
  /** The reason typed for cancelling all from here on. */
  cancelFrom: { reason: string; reasonEn: string } | null;
}

/** "All from here on": what was typed, and what it would do. */
export interface FromAnswer {
  values: FromValues;
  errors: FromError[];
  problems: string[];
  preview: FromPreview | null;
}

/** What it would do, in words. */
export interface FromPreview {
  words: string;
  /** Where and with what hint from then on, where that becomes different; an empty text: none any more. */
  place: string | null;
  note: string | null;
  dates: string[];
  /** What becomes of dates changed by hand. */
  byHand: { stays: string[]; goes: string[] };
  /** Days on which the room is somebody else's. */
  rooms: string[];
}

const nothing: DateAnswer = {
  problems: [],
  errors: [],
  values: null,
  isConflict: false,
  from: null,
  cancelFrom: null,
};
export const answer = (parts: Partial<DateAnswer>): DateAnswer => ({ ...nothing, ...parts });

/**
 * Does the work and leads to the event with the message; expected failures keep what was typed. Where it is a booking,
 * whoever asked for the room is told in the same transaction.
 */
export async function change(
  { locals, params, url, kind, form }: Asked & { url: URL; kind: string; form: FormData },
  work: (tx: Tx, found: FoundOccurrence) => Promise<DateFormError[] | void>,
) {
  const values = readDateForm(form);
  let errors: DateFormError[] | void;
  let sequence = 0;
  let bookingPath: string | null = null;
  const origin = await linkOrigin({ locals, url });
  try {
    errors = await inDistrict(districtOf(locals).id, async (tx) => {
      const date = await dateOf(tx, { locals, params });
      ({ bookingPath } = date);
      let wrong: DateFormError[] | void = [];
      const act = async () => {
        wrong = await work(tx, date.found);
      };
      const ref = { id: date.event.id, occurrenceId: params.occurrenceId, origin };
      if (bookingPath) await changeBookedDate(tx, { command: commandOf(locals), ...ref }, act);
      else await act();
      sequence = (await dateOf(tx, { locals, params })).found.occurrence.sequence;
      return wrong;
    });
  } catch (caught) {
    // A booking that was declined or taken back has no dates any more that could be changed.
    const failure = caught instanceof RoomError ? new CalendarError('is_booking') : caught;
    if (!(failure instanceof CalendarError)) throw caught;
    const isConflict = failure.code === 'changed_meanwhile';
    const problems = isConflict ? [] : wordsOf({ caught: failure, locals });
    return fail(409, answer({ problems, values: values.date ? values : null, isConflict }));
  }
  if (errors?.length) return fail(400, answer({ errors, values }));
  if (bookingPath) redirect(303, `${bookingPath}?erledigt=date-${kind}`);
  const query = `erledigt=date.${kind}&termin=${params.occurrenceId}&nr=${sequence}`;
  redirect(303, localPath(locals.locale, `/team/veranstaltungen/${params.id}?${query}`));
}

export function wordsOf({ caught, locals }: { caught: CalendarError; locals: App.Locals }) {
  return problemWords({ error: caught, ...saidTo(locals) });
}

/** What "all from here on" would do with what was typed. */
export async function previewOf(
  tx: Tx,
  {
    locals,
    event,
    found,
    values,
  }: { locals: App.Locals; event: StoredEvent; found: FoundOccurrence; values: FromValues },
): Promise<FromAnswer & { change: FromDate | null }> {
  const { locale, now } = locals;
  const { occurrence } = found;
  const places = await listPlaces(tx);
  const placeIds = places.map(({ id }) => id);
  const read = parseFromForm({ values, occurrence, placeIds, now });
  const empty = { values, errors: read.errors, problems: [], preview: null, change: null };
  if (!read.change) return empty;
  const { change } = read;
  const preview = await previewFromDate(tx, { command: commandOf(locals), change });
  if (typeof preview === 'string') {
    const field = preview === 'ends_before_first' ? 'lastDay' : 'date';
    return { ...empty, errors: [{ field, code: preview }] };
  }
  const { rule, dates, byHand, rooms } = preview;
  if (overlaps(dates)) return { ...empty, errors: [{ field: 'endTime', code: 'overlaps_itself' }] };
  const day = (date: string) => formatDate({ date, style: 'longDate', locale });
  const nameOf = (id: string | null) => places.find((place) => place.id === id)?.name ?? '';
  const [before, after] = [found.usual, change.differs ?? {}];
  return {
    ...empty,
    change,
    preview: {
      words: capital(seriesInWords(rule, locale).text),
      place: before.placeId === after.placeId ? null : nameOf(after.placeId ?? event.placeId),
      note: isSameText(before.note, after.note) ? null : inLocale(after.note, locale),
      dates: dates.map(({ startsOn }) => day(startsOn)),
      byHand: byHandLists({ dates: byHand, locale }),
      rooms: rooms.map((clash) => clashWords({ clash, ...saidTo(locals) })),
    },
  };
}

/** What the forms show at first. */
export function startValues(found: FoundOccurrence) {
  return { values: valuesOfDate(found), from: valuesOfFrom(found) };
}

const overlaps = (dates: { startsAt: string; endsAt: string }[]) =>
  dates.some(({ startsAt }, index) => index > 0 && startsAt < dates[index - 1]!.endsAt);
