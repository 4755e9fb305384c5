import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** What the weather was where the district lies, day by day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table care_weather (
      district_id uuid not null references district,
      day date not null,
      rain_millimetres real not null check (rain_millimetres >= 0),
      -- the highest of the day, degrees Celsius
      highest_degrees real not null,
      fetched_at timestamptz not null,
      primary key (district_id, day)
    )`.execute(db);
  await guardByDistrict(db, 'care_weather');
}
