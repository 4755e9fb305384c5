/** What is valid input for the calendar, and how the form shows what is stored. */
import type { EventDetails, SeriesDetails } from './event/event.ts';
import type { FormError } from './form/errors.ts';
import { readDetails, type FormDetails, type KnownRows } from './form/schema.ts';
import { seriesToSave, type StoredParts } from './form/stored.ts';
import type { EventFormValues } from './form/values.ts';
import { readWhen } from './form/when.ts';

export * from './form/closure.ts';
export * from './form/conflict.ts';
export * from './form/date.ts';
export * from './form/errors.ts';
export * from './form/from.ts';
export * from './form/notice.ts';
export * from './form/preview.ts';
export * from './form/values.ts';
export { limits, type KnownRows } from './form/schema.ts';
export { partsOf, seriesToSave, valuesOfEvent, type StoredParts } from './form/stored.ts';
export { readWhen, type FormWhen } from './form/when.ts';
export { calendarFormErrorMessages, formErrorText } from './messages/form-errors.ts';
export { calendarFormMessages } from './messages/form.ts';

export interface EventInput {
  details: EventDetails;
  /** To be made first; its id then becomes `details.placeId`. */
  newPlace: FormDetails['newPlace'];
  series: (SeriesDetails & { id?: string })[];
}

/**
 * Judges a filled-in event form: what to write down, or everything that is wrong, each at its field.
 * @param parts what is stored of the event that is being changed; null for a new one.
 */
export function parseEventForm({
  values,
  known,
  timeZone,
  parts,
  now,
}: {
  values: EventFormValues;
  known: KnownRows;
  timeZone: string;
  parts: StoredParts | null;
  now: Date;
}): { input: EventInput; errors: null } | { input: null; errors: FormError[] } {
  const { details, errors } = readDetails({ values, known });
  const when = readWhen({ values, timeZone });
  const none = { main: null, shownFrom: '', rows: [], others: [], over: [], placeId: null };
  const saved = seriesToSave({ parts: parts ?? none, when, values, now });
  const all = [...errors, ...when.errors, ...saved.errors];
  if (all.length === 0 && saved.series.length === 0) all.push({ field: 'date', code: 'no_date' });
  if (!details || all.length > 0) return { input: null, errors: inOrder(all) };
  const input = { ...details, series: saved.series };
  return { input: parts ? settlePlace({ parts, values, input }) : input, errors: null };
}

/**
 * The form shows the place of its main line, which "all from here on" may have made another one than the event's. Left
 * as it is, it changes nothing; a new one is the event's from now on, and the line has none of its own any more.
 */
function settlePlace({
  parts: { main, placeId },
  values,
  input,
}: {
  parts: StoredParts;
  values: EventFormValues;
  input: EventInput;
}): EventInput {
  const own = main?.differs.placeId;
  if (!main || !own) return input;
  if (values.placeId === own) return { ...input, details: { ...input.details, placeId } };
  const { note } = main.differs;
  const series = input.series.map((one) =>
    one.id === main.id ? { ...one, differs: { ...(note && { note }) } } : one,
  );
  return { ...input, series };
}

/** In the order of the fields on the page: title, when, the rest. */
function inOrder(errors: FormError[]): FormError[] {
  const first = ['title', 'date', 'startTime', 'endTime', 'endDate', 'repeat', 'rrule'];
  const rank = ({ field }: FormError) => {
    const index = first.indexOf(field ?? '');
    return index === -1 ? first.length : index;
  };
  return errors.toSorted((a, b) => rank(a) - rank(b));
}
