import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** How an event was before its form was last saved, so that this can be taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table event_edit (
      district_id uuid not null,
      event_id uuid not null,
      -- the event's version after it: with any other it is no longer the last change
      version int not null,
      at timestamptz not null,
      person_id uuid,
      -- what was changed: columns of event, and "dates"
      fields text[] not null,
      -- columns of event as they were
      before jsonb not null,
      -- its series as they were
      series jsonb not null,
      -- the texts may name people: only the newest is kept, and not for long
      primary key (district_id, event_id),
      foreign key (district_id, event_id) references event on delete cascade,
      foreign key (district_id, person_id) references person
    )`.execute(db);
  await guardByDistrict(db, 'event_edit');
}
