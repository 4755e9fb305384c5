import { sql, type Kysely } from 'kysely';

/** The district's own words for the agreement on use, one point a line; {}: the usual ones. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table room add column terms jsonb not null default '{}'`.execute(db);
}
