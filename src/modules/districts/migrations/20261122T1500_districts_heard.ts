import { sql, type Kysely } from 'kysely';

/**
 * Servers remember which district answers for which host (src/platform/cache). The tables themselves say when that
 * may have changed, so that nobody who writes to them has to think of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tell_districts_changed() returns trigger language plpgsql as $$
      begin
        notify ortsmitte_districts;
        return null;
      end
    $$`.execute(db);
  for (const table of ['district', 'district_host']) {
    await sql`
      create trigger heard after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function tell_districts_changed()`.execute(db);
  }
}
