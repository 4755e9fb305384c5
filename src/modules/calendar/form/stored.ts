import { addMinutes, addMonths, dateOf, isLocalDateTime, localOf, timeOf } from '../rule/dates.ts';
import type { SeriesDetails, StoredEvent, StoredSeries } from '../event/event.ts';
import type { FormError } from './errors.ts';
import { patternOfChoice, repeatChoices } from './repeat.ts';
import { emptyValues, nothingShown, type EventFormValues, type MoreDate } from './values.ts';
import type { FormWhen } from './when.ts';
import { repeatToRrule, rruleToRepeat } from '../rule/repeat.ts';
import { continueSeriesFrom } from '../rule/series-split.ts';
import { expandSeries, normaliseSeries, repeats } from '../rule/series.ts';

/** The part that each stored series plays in the form. */
export interface StoredParts {
  /** The line that can be changed: the first with coming dates. */
  main: StoredSeries | null;
  /** Its first coming date, where it has begun: what was stays as it was. */
  shownFrom: string;
  /** Single coming dates beside it. */
  rows: StoredSeries[];
  /** Further series; the form can only end them. */
  others: StoredSeries[];
  /** All dates are past: kept as they are. */
  over: StoredSeries[];
  /** The event's own place; its main line may be elsewhere since "all from here on". */
  placeId: string | null;
}

export function partsOf({
  series,
  placeId = null,
  now,
}: {
  series: StoredSeries[];
  placeId?: string | null;
  now: Date;
}): StoredParts {
  const coming = series.map((one) => ({ one, next: nextStart({ series: one, now }) }));
  const over = coming.filter(({ next }) => next === null).map(({ one }) => one);
  const open = coming.filter(({ next }) => next !== null);
  const main = open.find(({ one }) => one.rrule !== null) ?? open[0] ?? null;
  const beside = open.filter((one) => one !== main).map(({ one }) => one);
  const isRow = (one: StoredSeries) => one.rrule === null && isWithinADay(one);
  const hasBegun = main?.one.rrule && main.next !== main.one.localStart;
  return {
    main: main?.one ?? null,
    shownFrom: hasBegun ? main.next! : '',
    rows: beside.filter(isRow),
    others: beside.filter((one) => !isRow(one)),
    over,
    placeId,
  };
}

/** Wall clock of the first date that has not begun, or null. */
function nextStart({ series, now }: { series: StoredSeries; now: Date }): string | null {
  const today = dateOf(localOf({ instant: now.toISOString(), timeZone: series.timeZone }));
  const start = dateOf(series.localStart);
  const from = start > today ? start : today;
  // A yearly series on 29 February may pause for eight years.
  const until = addMonths({ date: from, months: 12 * 9 });
  const dates = expandSeries(series, { from, until, limit: 13 });
  return dates.find(({ startsAt }) => Date.parse(startsAt) > now.getTime())?.originalLocal ?? null;
}

function isWithinADay({ localStart, durationMinutes }: StoredSeries): boolean {
  const end = addMinutes({ local: localStart, minutes: durationMinutes - 1 });
  return dateOf(end) === dateOf(localStart);
}

/** A stored event as the form shows it. */
export function valuesOfEvent({
  event,
  parts,
}: {
  event: StoredEvent;
  parts: StoredParts;
}): EventFormValues {
  const { main, shownFrom } = parts;
  return emptyValues({
    id: event.id,
    version: String(event.version),
    ...textsOf(event),
    category: event.category,
    audience: event.audience,
    organisationId: event.organisationId ?? '',
    placeId: main?.differs.placeId ?? event.placeId ?? '',
    pictureId: event.pictureId ?? '',
    dropIn: event.dropIn,
    ...(main ? whenValues({ series: main, shownFrom }) : { shownFrom: nothingShown }),
    more: parts.rows.map(rowOf),
  });
}

function textsOf(event: StoredEvent): Partial<EventFormValues> {
  const names = ['title', 'summary', 'body', 'price', 'contact', 'access'] as const;
  return Object.fromEntries(
    names.flatMap((name) => [
      [name, event[name].de ?? ''],
      [`${name}En`, event[name].en ?? ''],
    ]),
  );
}

function whenValues({
  series,
  shownFrom,
}: {
  series: StoredSeries;
  shownFrom: string;
}): Partial<EventFormValues> {
  const shown = shownPart({ series, shownFrom });
  const { localStart, allDay, durationMinutes } = shown;
  const date = dateOf(localStart);
  const end = addMinutes({ local: localStart, minutes: durationMinutes });
  const last = dateOf(addMinutes({ local: end, minutes: -1 }));
  const endsAtMidnight = !allDay && timeOf(end) === '00:00';
  const endDate = endsAtMidnight ? dateOf(end) : last;
  return {
    shownFrom,
    date,
    allDay,
    startTime: allDay ? '' : timeOf(localStart),
    endTime: allDay ? '' : timeOf(end),
    endDate: last === date ? '' : endDate,
    ...repeatValues(shown),
    onHoliday: series.onHoliday,
    setUp: series.setUpMinutes ? String(series.setUpMinutes) : '',
    clear: series.clearMinutes ? String(series.clearMinutes) : '',
  };
}

/** The choice that makes exactly this rule, so that saving without a change never changes a date. */
function repeatValues(series: SeriesDetails): Partial<EventFormValues> {
  if (series.rrule === null) return { repeat: 'none' };
  const { end } = rruleToRepeat(series);
  const date = dateOf(series.localStart);
  const rrule = normaliseSeries(series).rrule;
  const choice = repeatChoices.find((candidate) => {
    if (candidate === 'none' || candidate === 'custom') return false;
    const pattern = patternOfChoice({ choice: candidate, date, rrule: '' });
    const made = { ...series, rrule: repeatToRrule({ ...series, repeat: { pattern, end } }) };
    return normaliseSeries(made).rrule === rrule || isSameRule(made, series);
  });
  if (!choice) return { repeat: 'custom', rrule: series.rrule };
  return {
    repeat: choice,
    ends: end.kind,
    until: end.kind === 'until' ? end.date : '',
    count: end.kind === 'count' ? String(end.count) : '',
  };
}

/** `FREQ=WEEKLY` and `FREQ=WEEKLY;BYDAY=TU` from a Tuesday on are one rule in two notations. */
function isSameRule(a: SeriesDetails, b: SeriesDetails): boolean {
  return JSON.stringify(rruleToRepeat(a)) === JSON.stringify(rruleToRepeat(b));
}

function rowOf(series: StoredSeries): MoreDate {
  const end = addMinutes({ local: series.localStart, minutes: series.durationMinutes });
  return {
    seriesId: series.id,
    date: dateOf(series.localStart),
    startTime: series.allDay ? '' : timeOf(series.localStart),
    endTime: series.allDay ? '' : timeOf(end),
  };
}

/** What `updateEvent` is told: every stored series that stays, the changed ones changed, new ones without id. */
export function seriesToSave({
  parts,
  when,
  values,
  now,
}: {
  parts: StoredParts;
  when: FormWhen;
  values: EventFormValues;
  now: Date;
}): { series: (SeriesDetails & { id?: string })[]; errors: FormError[] } {
  const errors: FormError[] = [];
  const mustBeComing = ({ details, field }: { details: SeriesDetails; field: string }) => {
    const local = localOf({ instant: now.toISOString(), timeZone: details.timeZone });
    if (normaliseSeries(details).localStart < local) errors.push({ field, code: 'past_on_change' });
  };
  const main = mainToSave({ parts, main: when.main, shownFrom: values.shownFrom });
  if (main && main !== parts.main && main.id) mustBeComing({ details: main, field: 'date' });
  const rows = when.more.map(({ seriesId, details, index }) => {
    const stored = parts.rows.find((row) => row.id === seriesId);
    if (!stored) return details;
    const changed = !isSame(stored, details);
    if (changed) mustBeComing({ details, field: `more.${index}.date` });
    return { ...details, id: stored.id };
  });
  const others = parts.others.filter(({ id }) => !values.dropped.includes(id));
  return { series: [...parts.over, ...others, ...(main ? [main] : []), ...rows], errors };
}

function mainToSave({
  parts,
  main,
  shownFrom,
}: {
  parts: StoredParts;
  main: SeriesDetails | null;
  shownFrom: string;
}): (SeriesDetails & { id?: string }) | null {
  if (!parts.main || !main) return main;
  const isUnchanged = isSame(shownPart({ series: parts.main, shownFrom }), main);
  return isUnchanged ? parts.main : { ...main, id: parts.main.id };
}

function shownPart({
  series,
  shownFrom,
}: {
  series: StoredSeries;
  shownFrom: string;
}): SeriesDetails {
  const isPart = repeats(series) && isLocalDateTime(shownFrom) && shownFrom > series.localStart;
  return isPart ? { ...series, ...continueSeriesFrom(series, shownFrom) } : series;
}

function isSame(a: SeriesDetails, b: SeriesDetails): boolean {
  const [one, other] = [normaliseSeries(a), normaliseSeries(b)];
  return (
    one.localStart === other.localStart &&
    one.allDay === other.allDay &&
    one.durationMinutes === other.durationMinutes &&
    (one.rrule === other.rrule || isSameRule({ ...a, ...one }, { ...b, ...other })) &&
    a.onHoliday === b.onHoliday &&
    a.setUpMinutes === b.setUpMinutes &&
    a.clearMinutes === b.clearMinutes
  );
}
