import { sql, type Kysely } from 'kysely';

/** For those below who write down a day of the district. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view district_zone with (security_invoker = true) as
      select id as district_id, time_zone from district`.execute(db);
}
