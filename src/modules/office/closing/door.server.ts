import type { Occurrence } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { findClosable } from './closing.server.ts';

/** So many coming hours are looked through for one that takes place. */
const mostHours = 60;

/** So many of them stand on the notice. */
const mostNext = 3;

/** An hour that falls out, and the next ones that do not; null where it takes place, or is over. */
export async function findDoorNotice(
  tx: Tx,
  { occurrenceId, now }: { occurrenceId: string; now: Date },
): Promise<{ hour: Occurrence; next: Occurrence[] } | null> {
  const found = await findClosable(tx, { occurrenceId, now });
  if (found?.hour.state !== 'cancelled') return null;
  const { hour } = found;
  return { hour, next: (await listNextHours(tx, hour)).slice(0, mostNext) };
}

/** The first hour after this one that takes place; null where none is known. */
export async function findNextHour(
  tx: Tx,
  hour: Pick<Occurrence, 'endsAt'>,
): Promise<Occurrence | null> {
  return (await listNextHours(tx, hour))[0] ?? null;
}

async function listNextHours(
  tx: Tx,
  { endsAt }: Pick<Occurrence, 'endsAt'>,
): Promise<Occurrence[]> {
  const coming = await listOccurrences(tx, {
    ...{ category: 'office_hour', limit: mostHours, endsAfter: new Date(endsAt) },
  });
  return coming.filter(({ state }) => state === 'scheduled');
}
