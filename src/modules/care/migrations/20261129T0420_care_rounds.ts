import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** Rounds: which things are watered together, and at which events of the calendar somebody is on duty for that. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table care_round (
      district_id uuid not null references district,
      id uuid not null,
      name text not null,
      -- for each thing, where nobody says otherwise
      litres int not null check (litres > 0),
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id)
    )`.execute(db);
  await guardByDistrict(db, 'care_round');
  await sql`
    create table care_round_thing (
      district_id uuid not null references district,
      round_id uuid not null,
      thing_id uuid not null,
      primary key (district_id, round_id, thing_id),
      foreign key (district_id, round_id) references care_round (district_id, id),
      foreign key (district_id, thing_id) references care_thing (district_id, id)
    )`.execute(db);
  await sql`create index on care_round_thing (district_id, thing_id)`.execute(db);
  await guardByDistrict(db, 'care_round_thing');
  await sql`
    create table care_round_event (
      district_id uuid not null references district,
      round_id uuid not null,
      event_id uuid not null,
      primary key (district_id, round_id, event_id),
      foreign key (district_id, round_id) references care_round (district_id, id),
      foreign key (district_id, event_id) references event (district_id, id)
    )`.execute(db);
  await sql`create index on care_round_event (district_id, event_id)`.execute(db);
  await guardByDistrict(db, 'care_round_event');
}
