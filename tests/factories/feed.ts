import {
  createEvent,
  cancelOccurrence,
  changeOccurrence,
  changeSeriesFrom,
  findEventCalendar,
  findFeed,
  listOccurrences,
  listSeries,
  skipOccurrence,
} from '#modules/calendar/server.ts';
import type { EventDetails, Occurrence, SeriesDetails } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import type { ReadDate } from '../oracles/calendar-readers.ts';
import { makeDistrict } from './district.ts';
import { eventDetails, seriesDetails } from './event.ts';

const origin = 'https://heeren-werve.example';

/** Everything a district writes down, and everything that happens to it. */
export async function fillYear(db: Tx, command: Command): Promise<void> {
  const weekly = await addEvent(db, command, {
    title: 'Bürozeit',
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    localStart: '2026-11-24T10:00',
    durationMinutes: 120,
  });
  const monthly = await addEvent(db, command, {
    title: 'Rund ums Dorf',
    rrule: 'FREQ=MONTHLY;BYDAY=-1TU',
  });
  await addEvent(db, command, {
    title: 'Advent',
    allDay: true,
    localStart: '2026-12-01T00:00',
    durationMinutes: 1440,
    rrule: 'FREQ=DAILY;COUNT=24',
  });
  await addEvent(db, command, {
    title: 'Zeltlager',
    allDay: true,
    localStart: '2027-03-26T00:00',
    durationMinutes: 4320,
  });
  await addEvent(db, command, {
    title: 'Nachtwache',
    localStart: '2026-11-28T22:00',
    durationMinutes: 360,
    rrule: 'FREQ=WEEKLY;BYDAY=SA',
  });
  await addEvent(db, command, {
    title: 'Frühschicht',
    localStart: '2026-11-29T02:30',
    durationMinutes: 30,
    rrule: 'FREQ=WEEKLY;BYDAY=SU',
  });
  await addEvent(db, command, {
    title: 'Monatsende',
    rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
    localStart: '2026-11-30T19:00',
  });
  await addEvent(db, command, {
    title: 'Zweimal am Tag',
    rrule: 'FREQ=MONTHLY;BYDAY=1SA;BYHOUR=10,15',
    localStart: '2026-12-05T10:00',
    durationMinutes: 60,
  });
  const changing = await addEvent(db, command, {
    title: 'Kaffee',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
    localStart: '2026-11-27T15:00',
  });

  const dates = (eventId: string) => listOccurrences(db, { eventId });
  const office = await dates(weekly.id);
  await cancelOccurrence(db, { command, id: office[2]!.id, reason: { de: 'Krank' } });
  await skipOccurrence(db, { command, id: office[0]!.id, reason: {} });
  await skipOccurrence(db, { command, id: office[5]!.id, reason: {} });
  const open = await dates(monthly.id);
  await changeOccurrence(db, {
    command,
    id: open[1]!.id,
    move: {
      localStart: '2026-12-22T19:00',
      durationMinutes: 60,
      differs: { title: { de: 'Weihnachtsrunde' } },
      reason: {},
    },
  });
  // Moved behind its successor, and onto the day the clocks change.
  await changeOccurrence(db, {
    command,
    id: open[2]!.id,
    move: { localStart: '2027-03-28T03:30', durationMinutes: 90, differs: {}, reason: {} },
  });
  await changeOccurrence(db, {
    command,
    id: open[5]!.id,
    move: {
      localStart: `${open[5]!.date}T18:30`,
      durationMinutes: 90,
      differs: { note: { de: 'Mit Kuchen' } },
      reason: {},
    },
  });
  const coffee = await dates(changing.id);
  await changeOccurrence(db, {
    command,
    id: coffee[9]!.id,
    move: {
      localStart: `${nextDay(coffee[9]!.date)}T11:00`,
      durationMinutes: 45,
      differs: {},
      reason: {},
    },
  });
  const [series] = await listSeries(db, [changing.id]);
  const from = coffee[6]!.originalLocal;
  const details = {
    ...series!,
    localStart: `${from.slice(0, 10)}T16:30`,
    rrule: 'FREQ=WEEKLY;BYDAY=FR',
  };
  await changeSeriesFrom(db, { command, series: series!, details, fromOriginalLocal: from });
}

interface Written extends Partial<Omit<EventDetails, 'title'>>, Partial<SeriesDetails> {
  title: string;
  english?: string;
  status?: 'draft' | 'tentative' | 'published';
}

export function addEvent(
  db: Tx,
  command: Command,
  { title, english, status = 'published', ...more }: Written,
) {
  const { localStart, allDay, durationMinutes, rrule = null, ...details } = more;
  const rule = Object.entries({ localStart, allDay, durationMinutes, rrule });
  return createEvent(db, {
    command,
    details: eventDetails({
      ...details,
      title: english ? { de: title, en: english } : { de: title },
    }),
    status,
    series: [seriesDetails(Object.fromEntries(rule.filter(([, value]) => value !== undefined)))],
  });
}

export async function makeCalendarDistrict() {
  const { id, command } = await makeDistrict();
  const tx = <Result>(work: (db: Tx) => Promise<Result>) => inDistrict(id, work);
  return { command, tx };
}

export async function feedRequest(command: Command, locale: 'de' | 'en' = 'de') {
  const found = await globally((db) => findDistrict(db, command.districtId));
  return { district: found!, reader: { locale, origin }, now: command.now };
}

export async function feedText(
  command: Command,
  {
    format = 'ics',
    query = '',
    locale = 'de',
    slug,
  }: { format?: 'ics' | 'rss' | 'json'; query?: string; locale?: 'de' | 'en'; slug?: string } = {},
): Promise<string> {
  const asked = await feedRequest(command, locale);
  const parameters = new URLSearchParams(query);
  const found = await inDistrict(command.districtId, (db) =>
    slug
      ? findEventCalendar(db, { ...asked, slug })
      : findFeed(db, { ...asked, format, parameters }),
  );
  if (found.kind !== 'found') throw new Error(found.kind);
  return found.text.replaceAll('\r\n ', '');
}

export function asRead(date: Occurrence): ReadDate {
  const title = date.title.de ?? '';
  const cancelled = date.state === 'cancelled';
  return {
    start: date.allDay ? date.startsOn : date.startsAt,
    end: date.allDay ? nextDay(date.endsOn) : date.endsAt,
    title: cancelled ? `Abgesagt: ${title}` : title,
    cancelled,
  };
}

export const sortedDates = (dates: ReadDate[]) =>
  dates.toSorted((a, b) => (a.start + a.title < b.start + b.title ? -1 : 1));

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
