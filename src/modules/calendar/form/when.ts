import {
  addDays,
  daysBetween,
  isLocalDate,
  isLocalDateTime,
  minutesBetween,
  type LocalDate,
} from '../rule/dates.ts';
import { holidayRules, type HolidayRule, type SeriesDetails } from '../event/event.ts';
import type { FormError } from './errors.ts';
import { patternOfChoice, repeatChoices, type RepeatChoice } from './repeat.ts';
import { datesTwice } from './twice.ts';
import { nothingShown, type EventFormValues, type MoreDate } from './values.ts';
import { repeatToRrule, type RepeatEnd } from '../rule/repeat.ts';
import { checkSeries, mostDates, type SeriesProblem } from '../rule/series-check.ts';

const mostMinutesAround = 24 * 60;

export interface FormWhen {
  /** The first line of the form; null where it was not shown or is wrong. */
  main: SeriesDetails | null;
  more: { seriesId: string; /** Row of the form. */ index: number; details: SeriesDetails }[];
  errors: FormError[];
}

/** Reads the dates of the form. Never throws, whatever was typed. */
export function readWhen({
  values,
  timeZone,
}: {
  values: EventFormValues;
  timeZone: string;
}): FormWhen {
  const errors: FormError[] = [];
  const around = readAround({ values, errors });
  const main =
    values.shownFrom === nothingShown ? null : readMain({ values, timeZone, around, errors });
  const more = values.more.flatMap((row, index) => {
    const problems: FormError[] = [];
    const details = readRow({ row, index, values, timeZone, around, errors: problems });
    errors.push(...problems);
    return details ? [{ seriesId: row.seriesId, index, details }] : [];
  });
  return { main, more, errors: [...errors, ...datesTwice({ main, more })] };
}

type Around = Pick<SeriesDetails, 'onHoliday' | 'setUpMinutes' | 'clearMinutes'>;

function readAround({ values, errors }: { values: EventFormValues; errors: FormError[] }): Around {
  const minutes = (field: 'setUp' | 'clear') => {
    const text = values[field].trim();
    if (text === '') return 0;
    const number = Number(text);
    if (/^\d{1,5}$/.test(text) && number <= mostMinutesAround) return number;
    errors.push({ field, code: 'minutes_invalid' });
    return 0;
  };
  const onHoliday = holidayRules.includes(values.onHoliday as HolidayRule)
    ? (values.onHoliday as HolidayRule)
    : 'hold';
  return { onHoliday, setUpMinutes: minutes('setUp'), clearMinutes: minutes('clear') };
}

interface Reading {
  values: EventFormValues;
  timeZone: string;
  around: Around;
  errors: FormError[];
}

function readMain({ values, timeZone, around, errors }: Reading): SeriesDetails | null {
  const before = errors.length;
  const date = readDate({ field: 'date', text: values.date, isRequired: true, errors });
  const endDate = readDate({ field: 'endDate', text: values.endDate, isRequired: false, errors });
  const { allDay } = values;
  const startTime = allDay
    ? '00:00'
    : readTime({ field: 'startTime', text: values.startTime, errors });
  const endTime = allDay ? '00:00' : readTime({ field: 'endTime', text: values.endTime, errors });
  const end = readEnd({ values, errors });
  if (errors.length > before || !date || !startTime || !endTime || !end) return null;
  const start = { localStart: `${date}T${startTime}`, timeZone, allDay };
  const choice = repeatChoices.find((one) => one === values.repeat) ?? 'none';
  if (choice === 'custom' && values.rrule.trim() === '') {
    errors.push({ field: 'rrule', code: 'rule_required' });
    return null;
  }
  const pattern = patternOfChoice({ choice, date, rrule: values.rrule });
  const durationMinutes = allDay
    ? (daysBetween({ from: date, until: endDate || date }) + 1) * 24 * 60
    : lengthOf({ localStart: start.localStart, endDate, endTime });
  const rrule = repeatToRrule({ ...start, repeat: { pattern, end } });
  const series = { ...start, durationMinutes, rrule, ...around };
  const problem = checkSeries(series);
  if (!problem) return series;
  errors.push({ field: fieldOf({ problem, values, choice }), code: problem.code });
  return null;
}

/** Until midnight is until the end of that day. */
function lengthOf({
  localStart,
  endDate,
  endTime,
}: {
  localStart: string;
  endDate: LocalDate | '';
  endTime: string;
}): number {
  const day = localStart.slice(0, 10);
  const last = endDate || (endTime === '00:00' ? addDays({ date: day, days: 1 }) : day);
  return minutesBetween({ from: localStart, until: `${last}T${endTime}` });
}

function readRow({
  row,
  index,
  ...reading
}: Reading & { row: MoreDate; index: number }): SeriesDetails | null {
  const { values, timeZone, around, errors } = reading;
  const field = (name: keyof MoreDate) => `more.${index}.${name}`;
  const before = errors.length;
  const date = readDate({ field: field('date'), text: row.date, isRequired: true, errors });
  const allDay = values.allDay && row.startTime === '';
  const time = (name: 'startTime' | 'endTime') =>
    allDay ? '00:00' : readTime({ field: field(name), text: row[name] || values[name], errors });
  const [startTime, endTime] = [time('startTime'), time('endTime')];
  if (errors.length > before || !date || !startTime || !endTime) return null;
  const localStart = `${date}T${startTime}`;
  const durationMinutes = allDay
    ? 24 * 60
    : lengthOf({ localStart, endDate: nightEnd({ row, values, date }), endTime });
  const series = { localStart, timeZone, allDay, durationMinutes, rrule: null, ...around };
  const problem = checkSeries(series);
  if (!problem) return series;
  const wrong = problem.field === 'end' ? (row.endTime ? 'endTime' : 'date') : 'date';
  errors.push({ field: field(wrong), code: problem.code });
  return null;
}

/** A date without times of its own lasts as long as the first, over midnight too. */
function nightEnd({
  row,
  values,
  date,
}: {
  row: MoreDate;
  values: EventFormValues;
  date: LocalDate;
}): LocalDate | '' {
  if (row.endTime !== '' || !isLocalDate(values.endDate) || !isLocalDate(values.date)) return '';
  const nights = daysBetween({ from: values.date, until: values.endDate });
  return nights > 0 ? addDays({ date, days: nights }) : '';
}

function readEnd({
  values,
  errors,
}: {
  values: EventFormValues;
  errors: FormError[];
}): RepeatEnd | null {
  if (values.repeat === 'none' || values.repeat === 'custom') return { kind: 'never' };
  if (values.ends === 'until') {
    const date = readDate({ field: 'until', text: values.until, isRequired: true, errors });
    if (!date) return null;
    const year = Number(date.slice(0, 4));
    if (year >= 1900 && year <= 2300) return { kind: 'until', date };
    errors.push({ field: 'until', code: 'year_out_of_range' });
    return null;
  }
  if (values.ends !== 'count') return { kind: 'never' };
  const count = Number(values.count);
  if (/^\d{1,9}$/.test(values.count.trim()) && count >= 1) {
    if (count <= mostDates) return { kind: 'count', count };
    errors.push({ field: 'count', code: 'too_many' });
  } else errors.push({ field: 'count', code: 'count_invalid' });
  return null;
}

/** The date pickers write 2026-11-24; who types by hand may write 24.11.2026. */
function readDate({
  field,
  text,
  isRequired,
  errors,
}: {
  field: string;
  text: string;
  isRequired: boolean;
  errors: FormError[];
}): LocalDate | '' {
  const typed = text.trim();
  if (typed === '') {
    if (isRequired) errors.push({ field, code: 'date_required' });
    return '';
  }
  const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(typed);
  const date = german
    ? `${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}`
    : typed;
  if (isLocalDate(date)) return date;
  errors.push({ field, code: 'date_invalid' });
  return '';
}

function readTime({
  field,
  text,
  errors,
}: {
  field: string;
  text: string;
  errors: FormError[];
}): string {
  const typed = text.trim();
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?(?:\s*Uhr)?$/i.exec(typed) ?? [];
  const time = hour ? `${hour.padStart(2, '0')}:${minute}` : '';
  if (time && isLocalDateTime(`2026-01-01T${time}`)) return time;
  if (time === '24:00') return '00:00';
  const required = field.endsWith('startTime') ? 'start_required' : 'end_required';
  errors.push({ field, code: typed === '' ? required : 'time_invalid' });
  return '';
}

/** Where a problem of the series is put right. */
function fieldOf({
  problem,
  values,
  choice,
}: {
  problem: SeriesProblem;
  values: EventFormValues;
  choice: RepeatChoice;
}): string {
  if (problem.field === 'start' || problem.field === 'zone') return 'date';
  if (problem.code === 'overlaps_itself') return 'repeat';
  if (problem.field === 'end') return values.allDay || values.endDate ? 'endDate' : 'endTime';
  if (choice === 'custom') return 'rrule';
  if (values.ends === 'until') return 'until';
  return values.ends === 'count' ? 'count' : 'repeat';
}
