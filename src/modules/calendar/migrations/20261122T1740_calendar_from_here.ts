import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  // What is different from the event in all dates of one series ("all from here on"): {note, placeId}
  await sql`alter table series add differs jsonb not null default '{}'`.execute(db);
  // What other modules have tied to a date (a duty, a booking, an announcement): it may not vanish
  await sql`
    create table occurrence_tie (
      district_id uuid not null,
      occurrence_id uuid not null,
      -- what is tied: "duty"; and the id of its row, which the other module knows
      kind text not null,
      tied_id uuid not null,
      primary key (district_id, occurrence_id, kind, tied_id),
      -- no cascade: whatever a command forgot, a date with something hanging on it is not deleted
      foreign key (district_id, occurrence_id) references occurrence
    )`.execute(db);
  await sql`create index on occurrence_tie (district_id, kind, tied_id)`.execute(db);
  await guardByDistrict(db, 'occurrence_tie');
}
