import { tables, type Tx } from '#platform/database/connection.server.ts';
import { sightOf, type Editor, type Sight } from '../event/rights.ts';
import type { CalendarTables } from '../tables.server.ts';
import { isBooking } from './tie.server.ts';
import { listOccurrences, type OccurrenceFilter } from './occurrence.server.ts';
import type { Occurrence } from './occurrence.ts';

/** A date, and how much of it the one who looks may see. */
export interface SeenOccurrence extends Occurrence {
  sight: Exclude<Sight, 'none'>;
  /** A booking of a room, looked after where rooms are. */
  isBooking: boolean;
}

/** Dates as somebody signed in sees them: their own, what is public, and what other groups hold. */
export async function listSeenOccurrences(
  tx: Tx,
  { editor, ...filter }: { editor: Editor } & Omit<OccurrenceFilter, 'for'>,
): Promise<SeenOccurrence[]> {
  const occurrences = await listOccurrences(tx, { ...filter, for: 'team' });
  if (occurrences.length === 0) return [];
  const events = await eventsOf(tx, occurrences);
  return occurrences.flatMap((occurrence) => {
    const { status } = occurrence;
    const organisationId = occurrence.organisation?.id ?? null;
    const { audience, isBooking } = events.get(occurrence.eventId) ?? unknown;
    const event = { organisationId, audience, status, deletedAt: null };
    const sight = sightOf({ editor, event });
    return sight === 'none' ? [] : [{ ...occurrence, sight, isBooking }];
  });
}

/** The dates ahead that other groups and the team hold: what a group must know before it chooses its own. */
export async function listHeldByOthers(
  tx: Tx,
  { editor, now, search }: { editor: Editor; now: Date; search?: string },
): Promise<SeenOccurrence[]> {
  const seen = await listSeenOccurrences(tx, {
    editor,
    statuses: ['tentative'],
    endsAfter: now,
  });
  const ofOthers = seen.filter(
    ({ sight, state }) => state === 'scheduled' && (sight === 'held' || sight === 'taken'),
  );
  // A title that is not shown is not found either.
  return search
    ? ofOthers.filter(({ sight, title }) => sight === 'held' && says({ title, search }))
    : ofOthers;
}

function says({ title, search }: Pick<Occurrence, 'title'> & { search: string }): boolean {
  const lower = (text: string) => text.toLocaleLowerCase('de');
  return Object.values(title).some((text) => lower(text).includes(lower(search)));
}

/** What was not read is nobody's but the team's. */
const unknown = { audience: 'team' as const, isBooking: false };

async function eventsOf(tx: Tx, occurrences: Occurrence[]) {
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select(['id', 'audience'])
    .select(isBooking('event').as('isBooking'))
    .where('id', 'in', [...new Set(occurrences.map(({ eventId }) => eventId))])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
