import { sql, type Selectable } from 'kysely';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { CalendarError } from '../errors.ts';
import type { EventDetails, StoredEvent } from './event.ts';
import type { EventTable } from '../tables.server.ts';

/** The row of an event, locked before anything that hangs on it: decision 0008. */
export const eventRows = versionedRows<EventTable>({
  table: 'event',
  refuse: (code) => new CalendarError(code),
});

/** Not deleted so long ago that nothing is left but its row (`forget-deleted.server.ts`). */
export const isWhole = sql<boolean>`event.title <> '{}'`;

export function columnsOf(details: EventDetails) {
  return {
    title: details.title,
    summary: details.summary,
    body: details.body,
    access: details.access,
    price: details.price,
    contact: details.contact,
    category: details.category,
    audience: details.audience,
    organisation_id: details.organisationId,
    place_id: details.placeId,
    picture_id: details.pictureId,
    drop_in: details.dropIn,
  };
}

/** What `toEvent` needs: all but the words for searching, which are as long as the texts. */
export const eventColumns = [
  ...(['event.id', 'event.slug', 'event.title', 'event.summary', 'event.body'] as const),
  ...(['event.access', 'event.price', 'event.contact', 'event.category'] as const),
  ...(['event.audience', 'event.status', 'event.reason', 'event.organisation_id'] as const),
  ...(['event.place_id', 'event.picture_id', 'event.drop_in', 'event.published_at'] as const),
  ...(['event.created_at', 'event.created_by', 'event.updated_at', 'event.version'] as const),
  'event.deleted_at',
] as const;

type Unprefixed<Column> = Column extends `event.${infer Name}` ? Name : never;
type EventRow = Pick<Selectable<EventTable>, Unprefixed<(typeof eventColumns)[number]>>;

export function toEvent(event: EventRow): StoredEvent {
  return {
    id: event.id,
    slug: event.slug,
    title: event.title,
    summary: event.summary,
    body: event.body,
    access: event.access,
    price: event.price,
    contact: event.contact,
    category: event.category,
    audience: event.audience,
    status: event.status,
    reason: event.reason,
    organisationId: event.organisation_id,
    placeId: event.place_id,
    pictureId: event.picture_id,
    dropIn: event.drop_in,
    publishedAt: event.published_at,
    createdAt: event.created_at,
    createdBy: event.created_by,
    updatedAt: event.updated_at,
    version: event.version,
    deletedAt: event.deleted_at,
  };
}
