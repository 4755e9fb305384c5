import type { CalendarEvent, CalendarTime } from '#platform/icalendar/index.ts';
import { addDays, addMinutes, dateOf, localOf } from '../rule/dates.ts';
import type { Instant, LocalDateTime } from '../rule/dates.ts';
import type { FeedDate, FeedEvent, FeedSeries, OwnDate } from './feed.ts';
import { layOutSeries } from './series.ts';
import {
  feedDescription,
  feedImage,
  feedTitle,
  pageUrl,
  placeLine,
  type FeedReader,
} from './text.ts';
import { categoryMessages } from '../messages/categories.ts';

/** An event as VEVENTs: one for each series, one for each date that differs, one for each date without a rule. */
export function calendarEvents(found: FeedEvent, reader: FeedReader): CalendarEvent[] {
  return found.series.flatMap((one) => {
    const { rule, single } = layOutSeries(one);
    const of = { found, one, reader };
    if (!rule) return single.map((date) => singleEvent({ ...of, date }));
    const { start, rrule, except, replaced } = rule;
    const times = plannedTimes(one, start);
    return [
      {
        ...texts({ ...of, own: null, date: null }),
        uid: one.series.uid,
        ...times,
        rule: rrule,
        except: except.map((local) => timeOf(one, local)),
      },
      ...replaced.map((date) => ({
        ...texts({ ...of, own: date.own, date }),
        uid: one.series.uid,
        ...timesOf(one, date),
        replaces: timeOf(one, date.originalLocal),
      })),
      ...single.map((date) => singleEvent({ ...of, date })),
    ];
  });
}

/**
 * Dates as VEVENTs of their own, to be put into one's own calendar. Their UIDs are not those of the series: whoever
 * subscribes to that as well keeps both. They last as long as the date, also when it is moved.
 */
export function dateEvents(found: FeedEvent, reader: FeedReader): CalendarEvent[] {
  return found.series.flatMap((one) =>
    one.dates.map((date) => ({
      ...singleEvent({ found, one, reader, date }),
      uid: `${date.id}.termin@ortsmitte`,
    })),
  );
}

interface Of {
  found: FeedEvent;
  one: FeedSeries;
  reader: FeedReader;
}

/** The one date of an event without a rule keeps the series' UID; a date that its rule does not make has its own. */
function singleEvent({ date, ...of }: Of & { date: FeedDate }): CalendarEvent {
  const { series } = of.one;
  const isTheOne = series.rrule === null && date.originalLocal === series.localStart;
  return {
    ...texts({ ...of, own: date.own, date }),
    uid: isTheOne ? series.uid : `${date.id}@ortsmitte`,
    ...timesOf(of.one, date),
  };
}

function texts({
  found,
  one,
  reader,
  own,
  date,
}: Of & { own: OwnDate | null; date: FeedDate | null }) {
  const { event } = found;
  const { locale } = reader;
  const place = own?.place ?? one.place ?? found.place;
  const isCancelled = event.status === 'cancelled' || (own?.cancelled ?? false);
  const path = date
    ? `/termine/${event.slug}/${dateOf(date.originalLocal)}`
    : `/termine/${event.slug}`;
  return {
    stampedAt: one.changedAt,
    createdAt: one.series.createdAt,
    modifiedAt: one.changedAt,
    sequence: one.sequence,
    status: isCancelled ? ('CANCELLED' as const) : ('CONFIRMED' as const),
    // What a neighbourhood offers makes nobody busy who subscribes to it.
    transparent: true,
    summary: feedTitle({
      title: own?.differs.title ?? event.title,
      cancelled: isCancelled,
      locale,
    }),
    description: feedDescription({ found, one, own, path, reader }),
    url: pageUrl({ path, reader }),
    categories: [categoryMessages.in(locale)(`calendar.category.${event.category}`)],
    ...(found.picture && { image: feedImage({ picture: found.picture, reader }) }),
    ...(place && { location: placeLine(place), ...positionOf(place) }),
  };
}

function positionOf({
  latitude,
  longitude,
}: {
  latitude: number | null;
  longitude: number | null;
}) {
  return latitude === null || longitude === null ? {} : { position: { latitude, longitude } };
}

function timesOf(one: FeedSeries, { originalLocal, own }: FeedDate) {
  if (!own) return plannedTimes(one, originalLocal);
  const { timeZone, allDay } = one.series;
  if (allDay) return wholeDays(own.startsOn, addDays({ date: own.endsOn, days: 1 }));
  return { start: moment(own.startsAt, timeZone), end: moment(own.endsAt, timeZone) };
}

/** On the clocks of its zone; in UTC where those show the same time twice, because programs choose differently. */
function moment(instant: Instant, timeZone: string): CalendarTime {
  const local = localOf({ instant, timeZone });
  const isShownTwice = [-1, 1].some((hours) => {
    const beside = new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
    return localOf({ instant: beside, timeZone }) === local;
  });
  return isShownTwice ? { instant: new Date(instant) } : { local, timeZone };
}

/** A length on the wall clock, as the series counts it. */
function plannedTimes({ series }: FeedSeries, start: LocalDateTime) {
  const { timeZone, allDay, durationMinutes } = series;
  const end = addMinutes({ local: start, minutes: durationMinutes });
  if (allDay) return wholeDays(dateOf(start), dateOf(end));
  return { start: { local: start, timeZone }, end: { local: end, timeZone } };
}

const wholeDays = (from: string, until: string) => ({
  start: { date: from },
  end: { date: until },
});

function timeOf({ series }: FeedSeries, local: LocalDateTime): CalendarTime {
  if (series.allDay) return { date: dateOf(local) };
  return { local, timeZone: series.timeZone };
}
