import type { EventDetails, SeriesDetails } from '#modules/calendar/index.ts';
import {
  cancelOccurrence,
  changeOccurrence,
  createEvent,
  listOccurrences,
} from '#modules/calendar/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Day } from '../days.ts';
import type { PictureKey } from '../pictures.ts';
import type { OrganisationKey, PersonRole, PlaceKey } from '../who-and-where.ts';
import { withInvented, type ExampleChange, type ExampleDates, type ExampleEvent } from './event.ts';

interface Ids {
  /** Who writes something down that is not the coordination's. */
  personIds: Record<PersonRole, string>;
  pictureIds: Record<PictureKey, string>;
  organisationIds: Record<OrganisationKey, string>;
  placeIds: Record<PlaceKey, string>;
}

/** Writes the events down, each on its day. @returns their ids by German title. */
export async function writeEvents(
  tx: Tx,
  { command, events, ...ids }: Ids & { command: Command; events: ExampleEvent[] },
): Promise<Map<string, string>> {
  const eventIds = new Map<string, string>();
  for (const event of events) {
    const writing = {
      ...command,
      now: writtenAt({ day: event.writtenDown, now: command.now }),
      personId: ids.personIds[event.writtenBy ?? 'coordination'],
    };
    const { id } = await createEvent(tx, {
      command: writing,
      details: detailsOf(event, ids),
      status: event.status ?? 'published',
      series: event.dates.map((dates) => seriesOf({ dates, timeZone: command.timeZone })),
    });
    for (const change of event.changes ?? []) {
      await changeDate(tx, { command: writing, eventId: id, change, placeIds: ids.placeIds });
    }
    eventIds.set(event.title.de ?? '', id);
  }
  return eventIds;
}

/** In the morning of that day, unless the clock stands earlier. */
export function writtenAt({ day, now }: { day: Day | undefined; now: Date }): Date {
  const morning = day ? new Date(`${day}T08:00:00Z`) : now;
  return morning < now ? morning : now;
}

function detailsOf(
  event: ExampleEvent,
  { organisationIds, placeIds, pictureIds }: Omit<Ids, 'personIds'>,
): EventDetails {
  return {
    title: event.title,
    summary: event.summary ?? {},
    body: withInvented(event),
    access: event.access ?? {},
    price: event.price ?? {},
    contact: event.contact ?? {},
    category: event.category,
    audience: event.audience ?? 'public',
    organisationId: event.organisation ? organisationIds[event.organisation] : null,
    placeId: event.place ? placeIds[event.place] : null,
    pictureId: event.picture ? pictureIds[event.picture] : null,
    dropIn: event.dropIn ?? false,
  };
}

function seriesOf({ dates, timeZone }: { dates: ExampleDates; timeZone: string }): SeriesDetails {
  const { day, from, until, days = 1 } = dates;
  const allDay = from === undefined;
  return {
    localStart: `${day}T${from ?? '00:00'}`,
    timeZone,
    allDay,
    durationMinutes: allDay ? days * 24 * 60 : minutesOf(until ?? '24:00') - minutesOf(from),
    rrule: dates.rule ?? null,
    onHoliday: dates.onHoliday ?? 'hold',
    setUpMinutes: dates.setUp ?? 0,
    clearMinutes: dates.clear ?? 0,
  };
}

async function changeDate(
  tx: Tx,
  {
    command,
    eventId,
    change,
    placeIds,
  }: {
    command: Command;
    eventId: string;
    change: ExampleChange;
    placeIds: Record<PlaceKey, string>;
  },
): Promise<void> {
  const dates = await listOccurrences(tx, { eventId, from: change.from, for: 'team', limit: 5 });
  const date = dates.find(({ state }) => state === 'scheduled');
  if (!date) throw new RangeError(`no date of ${eventId} from ${change.from} on`);
  const { id, originalLocal, startsAt, endsAt } = date;
  const reason = change.reason ?? {};
  if (change.cancelled) {
    await cancelOccurrence(tx, { command, id, reason });
    return;
  }
  const [day, time] = originalLocal.split('T') as [string, string];
  const { title, note, place } = change;
  await changeOccurrence(tx, {
    command,
    id,
    move: {
      localStart: `${day}T${change.time ?? time}`,
      durationMinutes: change.minutes ?? (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
      differs: {
        ...(title && { title }),
        ...(note && { note }),
        ...(place && { placeId: placeIds[place] }),
      },
      reason,
    },
  });
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
