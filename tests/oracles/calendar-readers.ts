import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';

/** A date as a foreign library reads it from an iCalendar file. */
export interface ReadDate {
  /** ISO instants; local dates where it is whole days. */
  start: string;
  end: string;
  title: string;
  cancelled: boolean;
}

interface Span {
  from: Date;
  until: Date;
}

/** The dates that ical.js (Thunderbird) shows in a span, in order. */
export function readByIcalJs(text: string, span: Span): ReadDate[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const parts = root.getAllSubcomponents('vevent');
  const masters = parts.filter((part) => !part.hasProperty('recurrence-id'));
  const found = masters.flatMap((master) => {
    const uid = master.getFirstPropertyValue('uid');
    const exceptions = parts.filter(
      (part) => part.hasProperty('recurrence-id') && part.getFirstPropertyValue('uid') === uid,
    );
    const event = new ICAL.Event(master, { exceptions, strictExceptions: true });
    return event.isRecurring() ? instancesOf(event, span) : [icalDate(event)];
  });
  return within(found, span);
}

function instancesOf(event: ICAL.Event, { until }: Span): ReadDate[] {
  const found: ReadDate[] = [];
  const dates = event.iterator();
  for (let next = dates.next(); next; next = dates.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    // A moved date may come before its neighbours: look a year further.
    if (next.toJSDate().getTime() > until.getTime() + 366 * 86_400_000) break;
    found.push(icalDate(item, startDate, endDate));
  }
  return found;
}

function icalDate(event: ICAL.Event, start = event.startDate, end = event.endDate): ReadDate {
  const moment = (time: ICAL.Time) => (time.isDate ? time.toString() : iso(time.toJSDate()));
  return {
    start: moment(start),
    end: moment(end),
    title: event.summary,
    cancelled: event.component.getFirstPropertyValue('status') === 'CANCELLED',
  };
}

/** The dates that node-ical shows in a span, in order. */
export function readByNodeIcal(text: string, span: Span): ReadDate[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
  const found = events.flatMap((event) =>
    nodeIcal.expandRecurringEvent(event, { from: span.from, to: span.until }).map((one) => ({
      start: one.isFullDay ? localDate(one.start) : iso(one.start),
      end: one.isFullDay ? localDate(one.end) : iso(one.end),
      title: textOf(one.summary),
      cancelled: (one.event as VEvent).status === 'CANCELLED',
    })),
  );
  return within(found, span);
}

function within(dates: ReadDate[], { from, until }: Span): ReadDate[] {
  return dates
    .filter(({ start }) => new Date(start) >= from && new Date(start) <= until)
    .sort((a, b) => (a.start + a.title < b.start + b.title ? -1 : 1));
}

const iso = (date: Date) => new Date(date.getTime()).toISOString();
const textOf = (value: unknown) =>
  typeof value === 'string' ? value : String((value as { val: unknown }).val);

/** node-ical hands a whole day over as midnight on the machine's own clock. */
function localDate(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
