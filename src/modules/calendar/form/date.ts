import { isVisible, manyLines, oneLine, typed, inBoth } from '#platform/typed-text.ts';
import {
  addDays,
  dateOf,
  instantOf,
  isLocalDateTime,
  localOf,
  minutesBetween,
} from '../rule/dates.ts';
import type { Occurrence, Difference } from '../occurrence/occurrence.ts';
import type { SeriesDifference } from '../event/event.ts';
import { isSameText } from '#platform/i18n/index.ts';
import { missingTime } from '../rule/missing-time.ts';
import { expandSeries, type SeriesRule } from '../rule/series.ts';
import { checkSeries, type SeriesProblem } from '../rule/series-check.ts';

/** Everything about one date as it was typed. */
export interface DateFormValues {
  date: string;
  startTime: string;
  endTime: string;
  endDate: string;
  placeId: string;
  title: string;
  titleEn: string;
  note: string;
  noteEn: string;
  reason: string;
  reasonEn: string;
}

export interface DateFormError {
  field: keyof DateFormValues;
  code:
    | 'date_invalid'
    | 'time_invalid'
    | 'ends_before_start'
    | 'clock'
    | 'too_long'
    | 'in_past'
    | 'year_out_of_range'
    | 'text_too_long'
    | 'place_unknown';
  max?: number;
}

/** When it shall be, in both forms of a date. */
export type WhenField = 'date' | 'startTime' | 'endTime' | 'endDate';
export interface WhenError extends DateFormError {
  field: WhenField;
}

const fields = [
  'date',
  'startTime',
  'endTime',
  'endDate',
  'placeId',
  'title',
  'titleEn',
  'note',
  'noteEn',
  'reason',
  'reasonEn',
] as const;

/** Greatest lengths in characters. */
export const noteMost = 500;
const limits = {
  title: 200,
  titleEn: 200,
  note: noteMost,
  noteEn: noteMost,
  reason: 300,
  reasonEn: 300,
};

export function readDateForm(form: FormData): DateFormValues {
  return Object.fromEntries(
    fields.map((name) => [name, manyLines(typed(form, name))]),
  ) as unknown as DateFormValues;
}

/** What the form shows of a stored date; only what differs from the event is filled in. */
export function valuesOfDate({
  occurrence,
  differs,
  usual = {},
}: {
  occurrence: Occurrence;
  differs: Difference;
  /** What all dates of its series have: shown, since this date has it too. */
  usual?: SeriesDifference;
}): DateFormValues {
  const { startsAt, endsAt, timeZone, allDay, reason } = occurrence;
  const note = differs.note ?? usual.note;
  const start = localOf({ instant: startsAt, timeZone });
  const end = localOf({ instant: endsAt, timeZone });
  const [date, endDay] = [start.slice(0, 10), end.slice(0, 10)];
  const lastDay = allDay ? addDays({ date: endDay, days: -1 }) : endDay;
  return {
    date,
    startTime: allDay ? '' : start.slice(11),
    endTime: allDay ? '' : end.slice(11),
    endDate: lastDay === date ? '' : lastDay,
    placeId: differs.placeId ?? '',
    title: differs.title?.de ?? '',
    titleEn: differs.title?.en ?? '',
    note: note?.de ?? '',
    noteEn: note?.en ?? '',
    reason: reason.de ?? '',
    reasonEn: reason.en ?? '',
  };
}

/** When it shall be, as wall clock and length, or what is wrong with that. */
export function readDateTimes({
  values,
  allDay,
  timeZone,
  now,
}: {
  values: Pick<DateFormValues, WhenField>;
  allDay: boolean;
  timeZone: string;
  now: Date;
}): { when: { localStart: string; durationMinutes: number } | null; errors: WhenError[] } {
  const { date } = values;
  const endDate = values.endDate || date;
  const [startTime, endTime] = allDay ? ['00:00', '00:00'] : [values.startTime, values.endTime];
  const errors: WhenError[] = [];
  if (!isLocalDateTime(`${date}T00:00`)) errors.push({ field: 'date', code: 'date_invalid' });
  if (!isLocalDateTime(`${endDate}T00:00`)) {
    if (values.endDate) errors.push({ field: 'endDate', code: 'date_invalid' });
  }
  if (!isTime(startTime)) errors.push({ field: 'startTime', code: 'time_invalid' });
  if (!isTime(endTime)) errors.push({ field: 'endTime', code: 'time_invalid' });
  if (errors.length > 0) return { when: null, errors };
  const localStart = `${date}T${startTime}`;
  const localEnd = allDay
    ? `${addDays({ date: endDate, days: 1 })}T00:00`
    : `${endDate}T${endTime}`;
  const durationMinutes = minutesBetween({ from: localStart, until: localEnd });
  const problem = checkSeries({ localStart, timeZone, allDay, durationMinutes, rrule: null });
  if (problem) return { when: null, errors: [toError({ problem, allDay })] };
  const isPast = Date.parse(instantOf({ local: localEnd, timeZone })) <= now.getTime();
  if (isPast) return { when: null, errors: [{ field: 'date', code: 'in_past' }] };
  return { when: { localStart, durationMinutes }, errors: [] };
}

/** Judges a whole form about one date. */
export function parseDateForm({
  values,
  occurrence: { allDay, timeZone },
  usual = {},
  placeIds,
  now,
}: {
  values: DateFormValues;
  occurrence: Pick<Occurrence, 'allDay' | 'timeZone'>;
  usual?: SeriesDifference;
  placeIds: readonly string[];
  now: Date;
}) {
  const read = readDateTimes({ values, allDay, timeZone, now });
  const { when } = read;
  const errors: DateFormError[] = [...read.errors];
  if (when) errors.push(...missingIn({ ...when, allDay, timeZone }));
  for (const [name, max] of Object.entries(limits)) {
    const field = name as keyof typeof limits;
    if (values[field].length > max) errors.push({ field, code: 'text_too_long', max });
  }
  if (values.placeId && !placeIds.includes(values.placeId)) {
    errors.push({ field: 'placeId', code: 'place_unknown' });
  }
  if (!when || errors.length > 0) return { move: null, errors };
  const title = texts(values.title, values.titleEn);
  const note = texts(values.note, values.noteEn);
  const differs: Difference = {
    ...(Object.keys(title).length > 0 && { title }),
    // Taken away on this date only, the note of the series is an empty one here.
    ...(!isSameText(note, usual.note) && { note }),
    ...(values.placeId && { placeId: values.placeId }),
  };
  return { move: { ...when, differs, reason: reasonOf(values) }, errors };
}

/** A single date is typed once more, rather than held when nobody said. */
function missingIn(rule: Omit<SeriesRule, 'rrule'>): WhenError[] {
  const day = dateOf(rule.localStart);
  const [planned] = expandSeries({ ...rule, rrule: null }, { from: day, until: day });
  const missing = planned && missingTime({ ...planned, rule });
  if (!missing) return [];
  return [{ field: missing === rule.localStart ? 'startTime' : 'endTime', code: 'clock' }];
}

/** Why something was cancelled or moved, in the languages in which somebody said so. */
export function reasonOf({ reason, reasonEn }: Pick<DateFormValues, 'reason' | 'reasonEn'>) {
  return texts(reason.slice(0, limits.reason), reasonEn.slice(0, limits.reason));
}

function texts(de: string, en: string) {
  const shown = (text: string) => (isVisible(text) ? oneLine(text) : '');
  return inBoth(shown(de), shown(en));
}

const isTime = (text: string) => isLocalDateTime(`2000-01-01T${text}`);

function toError({ problem, allDay }: { problem: SeriesProblem; allDay: boolean }): WhenError {
  if (problem.code === 'year_out_of_range') return { field: 'date', code: problem.code };
  const field = allDay ? 'endDate' : 'endTime';
  return { field, code: problem.code === 'too_long' ? 'too_long' : 'ends_before_start' };
}
