import { sql, type RawBuilder } from 'kysely';

/** Where a date is: its own place, else that of its series, else its event's; each by its name in the query. */
export function placeIdOf({
  occurrence,
  series,
  event,
}: {
  occurrence: string;
  series: string;
  event: string;
}): RawBuilder<string | null> {
  const own = sql.ref(`${occurrence}.differs`);
  const usual = sql.ref(`${series}.differs`);
  return sql`coalesce((${own}->>'placeId')::uuid, (${usual}->>'placeId')::uuid, ${sql.ref(`${event}.place_id`)})`;
}
