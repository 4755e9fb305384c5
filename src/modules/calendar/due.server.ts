import { sql } from 'kysely';
import { listPlaces } from '#modules/places/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { formatInstant, inLocale, type LocalText } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { editsEverything, visibleOrganisations } from './event/rights.ts';
import { listPublishRequests, type PublishRequest } from './event/requests.server.ts';
import { calendarDueMessages } from './messages/due.ts';
import { dueNotices } from './notice/due.server.ts';
import { placeIdOf } from './occurrence/place-of.server.ts';
import { isBooking } from './occurrence/tie.server.ts';
import type { CalendarTables } from './tables.server.ts';

const day = 86_400_000;
/** Days: after which a draft is asked about; how early a held date is, and from when it is late. */
const draftWaits = 14;
const heldAhead = 42;
const heldIsLate = 10;
/** Days ahead in which clashes and missing rooms are told. */
const clashAhead = 60;
const roomAhead = 90;
const most = 10;

/**
 * What the calendar asks of somebody: what groups want published, drafts that wait, held dates that come near, dates
 * that clash, dates without their room. Delegates are asked about their own organisations' drafts and about notices
 * that were handed back; the rest is for those who may publish.
 */
export async function dueInCalendar(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]> {
  const { person } = circumstances;
  if (!editsEverything(person) && !person.roles.includes('delegate')) return [];
  const drafts = await waitingDrafts(tx, circumstances);
  const notices = await dueNotices(tx, circumstances);
  if (!editsEverything(person)) return [...notices, ...drafts];
  const requests = await listPublishRequests(tx, { now: circumstances.command.now });
  return [
    ...requests.map((request) => itemOfRequest({ circumstances, request })),
    ...notices,
    ...(await datesWithoutRoom(tx, circumstances)),
    ...(await heldDates(tx, { circumstances, requests })),
    ...(await clashingDates(tx, circumstances)),
    ...drafts,
  ];
}

/** Somebody waits for an answer, however far the day is: due since they asked. */
function itemOfRequest({
  circumstances,
  request,
}: {
  circumstances: DueCircumstances;
  request: PublishRequest;
}): DueItem {
  const { eventId, title, organisation, startsAt, askedAt } = request;
  const { command, locale } = circumstances;
  const told = item(circumstances, {
    key: 'request',
    eventId,
    at: startsAt,
    values: { title: inLocale(title, locale), organisation },
    isLate: startsAt < daysFrom(command.now, heldIsLate),
  });
  return { ...told, dueAt: askedAt.toISOString() };
}

async function waitingDrafts(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]> {
  const { command, person, locale } = circumstances;
  const organisationIds = visibleOrganisations(person);
  if (organisationIds?.length === 0) return [];
  let query = tables<CalendarTables>(tx)
    .selectFrom('event')
    .select(['id', 'title', 'updated_at'])
    .where('status', '=', 'draft')
    .where('deleted_at', 'is', null)
    .where('updated_at', '<', daysFrom(command.now, -draftWaits));
  if (organisationIds) query = query.where('organisation_id', 'in', organisationIds);
  const rows = await query.orderBy('updated_at').limit(most).execute();
  return rows.map((row) =>
    item(circumstances, {
      key: 'draft',
      eventId: row.id,
      at: row.updated_at,
      values: { title: inLocale(row.title, locale) },
      isLate: false,
      isDated: false,
    }),
  );
}

interface DatedRow {
  event_id: string;
  title: LocalText;
  starts_at: Date;
}

/** Days held by the team itself; what groups ask for is told apart. */
async function heldDates(
  tx: Tx,
  { circumstances, requests }: { circumstances: DueCircumstances; requests: PublishRequest[] },
): Promise<DueItem[]> {
  const asked = requests.map(({ eventId }) => eventId);
  const { command, locale } = circumstances;
  const { rows } = await sql<DatedRow>`
    select e.id as event_id, e.title, min(o.starts_at) as starts_at
    from event e join occurrence o on o.event_id = e.id and o.state = 'scheduled'
    where e.status = 'tentative' and e.deleted_at is null
      and o.starts_at > ${command.now} and o.starts_at < ${daysFrom(command.now, heldAhead)}
      and e.id <> all(${asked}::uuid[]) and not ${isBooking('e')}
    group by e.id, e.title order by 3 limit ${most}`.execute(tx);
  return rows.map((row) =>
    item(circumstances, {
      key: 'tentative',
      eventId: row.event_id,
      at: row.starts_at,
      values: { title: inLocale(row.title, locale) },
      isLate: row.starts_at < daysFrom(command.now, heldIsLate),
    }),
  );
}

/** Held or published at the same time as another; told while one of both can still be moved quietly. */
async function clashingDates(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]> {
  const { command, locale } = circumstances;
  const { rows } = await sql<DatedRow & { other: LocalText }>`
    select e.id as event_id, e.title, min(o.starts_at) as starts_at, f.title as other
    from occurrence o
    join event e on e.id = o.event_id and e.deleted_at is null and e.status = 'tentative'
    join occurrence p on p.starts_at < o.ends_at and p.ends_at > o.starts_at
      and p.state = 'scheduled' and p.event_id <> o.event_id
    join event f on f.id = p.event_id and f.deleted_at is null
      and (f.status = 'published' or (f.status = 'tentative' and f.id > e.id))
      and f.category not in ('office_hour', 'consultation')
      and not ${isBooking('e')} and not ${isBooking('f')}
    where o.state = 'scheduled' and o.starts_at > ${command.now}
      and o.starts_at < ${daysFrom(command.now, clashAhead)}
    group by e.id, e.title, f.id, f.title order by 3 limit ${most}`.execute(tx);
  return rows.map((row) =>
    item(circumstances, {
      key: 'clash',
      eventId: row.event_id,
      at: row.starts_at,
      values: { title: inLocale(row.title, locale), other: inLocale(row.other, locale) },
      isLate: false,
    }),
  );
}

/** A series goes on by itself; where its room was given away meanwhile, somebody must look. */
async function datesWithoutRoom(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]> {
  const { command, locale } = circumstances;
  const rooms = new Map(
    (await listPlaces(tx)).filter(({ exclusive }) => exclusive).map(({ id, name }) => [id, name]),
  );
  if (rooms.size === 0) return [];
  const placeId = placeIdOf({ occurrence: 'o', series: 's', event: 'e' });
  const { rows } = await sql<DatedRow & { place_id: string }>`
    select e.id as event_id, e.title, o.starts_at,
      ${placeId} as place_id
    from occurrence o
    join series s on s.id = o.series_id
    join event e on e.id = o.event_id and e.deleted_at is null
      and e.status in ('published', 'tentative')
    where o.state = 'scheduled' and o.starts_at > ${command.now}
      and o.starts_at < ${daysFrom(command.now, roomAhead)}
      and ${placeId} = any(${[...rooms.keys()]}::uuid[])
      and not exists (select from occupancy t where t.occurrence_id = o.id)
    order by o.starts_at limit ${most}`.execute(tx);
  return rows.map((row) =>
    item(circumstances, {
      key: 'room',
      eventId: row.event_id,
      at: row.starts_at,
      values: { title: inLocale(row.title, locale), place: rooms.get(row.place_id) ?? '' },
      isLate: row.starts_at < daysFrom(command.now, heldIsLate),
    }),
  );
}

interface Wanted {
  key: 'draft' | 'request' | 'tentative' | 'clash' | 'room';
  eventId: string;
  at: Date;
  values: Record<string, string>;
  isLate: boolean;
  isDated?: boolean;
}

function item(
  { command, locale }: DueCircumstances,
  { key, eventId, at, values, isLate, isDated = true }: Wanted,
): DueItem {
  const { timeZone } = command;
  const date = formatInstant({ instant: at, style: 'dayAndMonth', locale, timeZone });
  return {
    text: calendarDueMessages.in(locale)(`calendar.due.${key}`, { ...values, day: date }),
    path: `/team/veranstaltungen/${eventId}`,
    isLate,
    dueAt: isDated ? at.toISOString() : null,
  };
}

function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day);
}
