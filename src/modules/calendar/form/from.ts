import { inBoth, isVisible, manyLines, typed } from '#platform/typed-text.ts';
import type { FromDate, FromProblem } from '../event/series-from.ts';
import type { FoundOccurrence } from '../occurrence/found.ts';
import { isLocalDate } from '../rule/dates.ts';
import { noteMost, readDateTimes, valuesOfDate, type DateFormError } from './date.ts';

/** "All from here on" as it was typed. */
export interface FromValues {
  date: string;
  startTime: string;
  endTime: string;
  endDate: string;
  /** Empty: where the event says. */
  placeId: string;
  note: string;
  noteEn: string;
  /** Empty: without end. */
  lastDay: string;
}

export interface FromError {
  field: keyof FromValues;
  code: DateFormError['code'] | FromProblem | 'overlaps_itself';
  max?: number;
}

const fields = {
  date: 'fromDate',
  startTime: 'fromStartTime',
  endTime: 'fromEndTime',
  endDate: 'fromEndDate',
  placeId: 'fromPlaceId',
  note: 'fromNote',
  noteEn: 'fromNoteEn',
  lastDay: 'fromLastDay',
} as const;

/** What a field is called in the form: the page has another one about this date only. */
export const fromField = (field: keyof FromValues): string => fields[field];

export function readFromForm(form: FormData): FromValues {
  return Object.fromEntries(
    Object.entries(fields).map(([field, name]) => [field, manyLines(typed(form, name))]),
  ) as unknown as FromValues;
}

/** What the form shows at first: all as it is. */
export function valuesOfFrom(found: FoundOccurrence): FromValues {
  const { date, startTime, endTime, endDate } = valuesOfDate(found);
  const { placeId, note } = found.usual;
  return {
    ...{ date, startTime, endTime, endDate },
    placeId: placeId ?? '',
    note: note?.de ?? '',
    noteEn: note?.en ?? '',
    lastDay: found.lastDay ?? '',
  };
}

/** Judges it: what shall become of all from here on, or what is wrong. */
export function parseFromForm({
  values,
  occurrence: { id, allDay, timeZone },
  placeIds,
  now,
}: {
  values: FromValues;
  occurrence: FoundOccurrence['occurrence'];
  placeIds: readonly string[];
  now: Date;
}): { change: FromDate | null; errors: FromError[] } {
  const { placeId, note, noteEn, lastDay } = values;
  const read = readDateTimes({ values, allDay, timeZone, now });
  const errors: FromError[] = [...read.errors];
  if (placeId && !placeIds.includes(placeId)) {
    errors.push({ field: 'placeId', code: 'place_unknown' });
  }
  for (const field of ['note', 'noteEn'] as const) {
    const isTooLong = values[field].length > noteMost;
    if (isTooLong) errors.push({ field, code: 'text_too_long', max: noteMost });
  }
  if (lastDay) {
    if (!isLocalDate(lastDay)) errors.push({ field: 'lastDay', code: 'date_invalid' });
    else if (lastDay > '2100-12-31') errors.push({ field: 'lastDay', code: 'year_out_of_range' });
    else if (lastDay < values.date) errors.push({ field: 'lastDay', code: 'ends_before_first' });
  }
  if (!read.when || errors.length > 0) return { change: null, errors };
  const differs = {
    ...(placeId && { placeId }),
    ...((isVisible(note) || isVisible(noteEn)) && { note: inBoth(note, noteEn) }),
  };
  return {
    change: { occurrenceId: id, ...read.when, lastDay: lastDay || null, differs },
    errors,
  };
}
