import { error, fail, redirect } from '@sveltejs/kit';
import { CalendarError, capital, problemWords, seriesInWords } from '#modules/calendar/index.ts';
import {
  readDateForm,
  readDateTimes,
  valuesOfDate,
  type DateFormError,
  type DateFormValues,
} from '#modules/calendar/forms.ts';
import { findOccurrence, previewFromDate, type FoundOccurrence } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatDate, localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { eventOf } from '../../event.server.ts';

export interface Asked {
  locals: App.Locals;
  params: { id: string; occurrenceId: string };
}

/** The date of this page with its event, or not found. */
export async function dateOf(tx: Tx, { locals, params }: Asked) {
  const event = await eventOf(tx, { locals, id: params.id });
  const found = isId(params.occurrenceId) ? await findOccurrence(tx, params.occurrenceId) : null;
  if (!found || found.occurrence.eventId !== event.id) error(404);
  return { event, found };
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
  errors: { field: keyof DateFormValues; code: DateFormError['code'] | FromCode }[];
  problems: string[];
  preview: { words: string; dates: string[]; stays: string[]; goes: string[] } | null;
}
type FromCode = 'before_previous' | 'too_peculiar' | 'overlaps_itself';
export type FromValues = Pick<DateFormValues, 'date' | 'startTime' | 'endTime' | 'endDate'>;

const nothing: DateAnswer = {
  problems: [],
  errors: [],
  values: null,
  isConflict: false,
  from: null,
  cancelFrom: null,
};
export const answer = (parts: Partial<DateAnswer>): DateAnswer => ({ ...nothing, ...parts });

/** Does the work and leads to the event with the message; expected failures keep what was typed. */
export async function change(
  { locals, params, kind, form }: Asked & { kind: string; form: FormData },
  work: (tx: Tx, found: FoundOccurrence) => Promise<DateFormError[] | void>,
) {
  const values = readDateForm(form);
  let errors: DateFormError[] | void;
  let sequence = 0;
  try {
    errors = await inDistrict(districtOf(locals).id, async (tx) => {
      const { found } = await dateOf(tx, { locals, params });
      const wrong = await work(tx, found);
      sequence = (await dateOf(tx, { locals, params })).found.occurrence.sequence;
      return wrong;
    });
  } catch (caught) {
    if (!(caught instanceof CalendarError)) throw caught;
    const isConflict = caught.code === 'changed_meanwhile';
    const problems = isConflict ? [] : wordsOf({ caught, locals });
    return fail(409, answer({ problems, values: values.date ? values : null, isConflict }));
  }
  if (errors?.length) return fail(400, answer({ errors, values }));
  const query = `erledigt=date.${kind}&termin=${params.occurrenceId}&nr=${sequence}`;
  redirect(303, localPath(locals.locale, `/team/veranstaltungen/${params.id}?${query}`));
}

export function wordsOf({ caught, locals }: { caught: CalendarError; locals: App.Locals }) {
  const { timeZone } = districtOf(locals);
  return problemWords({ error: caught, locale: locals.locale, timeZone });
}

export function readFrom(form: FormData): FromValues {
  return {
    date: typed(form, 'fromDate'),
    startTime: typed(form, 'fromStartTime'),
    endTime: typed(form, 'fromEndTime'),
    endDate: typed(form, 'fromEndDate'),
  };
}

/** What "all from here on" would do with what was typed. */
export async function previewOf(
  tx: Tx,
  { locals, found, values }: { locals: App.Locals; found: FoundOccurrence; values: FromValues },
): Promise<FromAnswer & { change: { localStart: string; durationMinutes: number } | null }> {
  const { locale, now } = locals;
  const { id, allDay, timeZone } = found.occurrence;
  const read = readDateTimes({ values, allDay, timeZone, now });
  const empty = { values, errors: read.errors, problems: [], preview: null, change: null };
  if (!read.when) return empty;
  const command = commandOf(locals);
  const asked = { occurrenceId: id, ...read.when };
  const preview = await previewFromDate(tx, { command, change: asked });
  if (typeof preview === 'string') return { ...empty, errors: [{ field: 'date', code: preview }] };
  const { rule, dates, byHand } = preview;
  if (dates.length === 0 || overlaps(dates)) {
    return { ...empty, errors: [{ field: 'endTime', code: 'overlaps_itself' }] };
  }
  const day = (date: string) => formatDate({ date, style: 'longDate', locale });
  return {
    ...empty,
    change: read.when,
    preview: {
      words: capital(seriesInWords(rule, locale).text),
      dates: dates.map(({ startsOn }) => day(startsOn)),
      stays: byHand.filter(({ stays }) => stays).map(({ startsOn }) => day(startsOn)),
      goes: byHand.filter(({ stays }) => !stays).map(({ startsOn }) => day(startsOn)),
    },
  };
}

/** What the forms show at first. */
export function startValues({ occurrence, differs }: FoundOccurrence) {
  const values = valuesOfDate({ occurrence, differs });
  const { date, startTime, endTime, endDate } = values;
  return { values, from: { date, startTime, endTime, endDate } };
}

const overlaps = (dates: { startsAt: string; endsAt: string }[]) =>
  dates.some(({ startsAt }, index) => index > 0 && startsAt < dates[index - 1]!.endsAt);
