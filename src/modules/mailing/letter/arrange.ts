import { categoryCodes, instantOf, type Category } from '#modules/calendar/index.ts';
import { dayIn, isAway, type DateList, type ListItem } from './date-list.ts';

/** Dates that are told in one go: a single one, or all of an event that takes place again and again. */
export type Entry = [ListItem, ...ListItem[]];

/** A part of the letter under one heading. */
export type Section =
  | { kind: 'day'; date: string; entries: Entry[] }
  | { kind: 'category'; category: Category; entries: Entry[] }
  | { kind: 'regular'; entries: Entry[] };

type Period = DateList['period'];

/** From so many equal dates on they are told together, so that a weekly course does not hide all others. */
const regularFrom = 3;

/** Brings dates under headings: by day, with what repeats at the end, or by kind. */
export function arrange({ list, items }: { list: DateList; items: ListItem[] }): Section[] {
  const { period } = list;
  const entries = together({ period, items });
  if (list.arrangement === 'category') return byCategory(entries);
  const single = entries.filter(({ length }) => length === 1);
  const regular = entries.filter(({ length }) => length > 1);
  return [
    ...byDay({ period, entries: single }),
    ...(regular.length > 0 ? [{ kind: 'regular' as const, entries: regular }] : []),
  ];
}

function together({ period, items }: { period: Period; items: ListItem[] }): Entry[] {
  const alike = new Map<string, ListItem[]>();
  for (const item of items) {
    const key = isAsPlanned(item) ? likeness(item) : item.occurrenceId;
    alike.set(key, [...(alike.get(key) ?? []), item]);
  }
  const key = ([item]: Entry) => startKey({ period, item });
  return [...alike.values()]
    .flatMap((same) => (same.length >= regularFrom ? [same] : same.map((one) => [one])))
    .map((entry) => entry as Entry)
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** One that is told about by itself: moved, cancelled, or with words of its own. */
function isAsPlanned({ state, note, holiday, startsOn, endsOn }: ListItem): boolean {
  return state === 'planned' && !note.de && holiday === null && startsOn === endsOn;
}

function likeness(item: ListItem): string {
  const { eventId, title, place, allDay, timeZone } = item;
  const clock = (instant: string) =>
    new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone }).format(new Date(instant));
  return JSON.stringify([
    eventId,
    title,
    place,
    allDay,
    ...(allDay ? [] : [clock(item.startsAt), clock(item.endsAt)]),
  ]);
}

/** What was moved out of the period stands where it would have stood. */
function startKey({ period, item }: { period: Period; item: ListItem }): string {
  const { startsAt, originalLocal: local, timeZone, occurrenceId } = item;
  const start = isAway({ period, item })
    ? new Date(instantOf({ local, timeZone })).toISOString()
    : startsAt;
  return `${start} ${occurrenceId}`;
}

function byDay({ period, entries }: { period: Period; entries: Entry[] }): Section[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const date = dayIn({ period, item: entry[0] });
    days.set(date, [...(days.get(date) ?? []), entry]);
  }
  return [...days.keys()]
    .sort()
    .map((date) => ({ kind: 'day', date, entries: days.get(date) ?? [] }));
}

function byCategory(entries: Entry[]): Section[] {
  return categoryCodes
    .map((category) => ({
      kind: 'category' as const,
      category,
      entries: entries.filter(([first]) => first.category === category),
    }))
    .filter((section) => section.entries.length > 0);
}
