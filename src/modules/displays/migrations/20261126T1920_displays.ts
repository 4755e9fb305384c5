import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** What the screen in the shop window is told, and when one was last heard of: one row each for a district. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table display_settings (
      district_id uuid primary key references district,
      is_used boolean not null,
      seconds_per_slide int not null check (seconds_per_slide between 5 and 120),
      -- wall clock of the district, whole minutes; both or none
      night_from time,
      night_until time,
      -- how long a notice is shown after its publication; 0: none
      notice_days int not null check (notice_days between 0 and 60),
      with_english boolean not null,
      version int not null default 1,
      check ((night_from is null) = (night_until is null))
    )`.execute(db);
  await guardByDistrict(db, 'display_settings');
  // No key, no address, no version of a browser: that one is there is all that anybody needs to know.
  await sql`
    create table display_screen (
      district_id uuid primary key references district,
      seen_at timestamptz not null
    )`.execute(db);
  await guardByDistrict(db, 'display_screen');
}
