import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** Who decides was asked about an hour that nobody has taken; and how an hour came to be closed, and open again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table office_question (
      district_id uuid not null references district,
      id uuid not null,
      occurrence_id uuid not null,
      -- its date when they were asked: one that is moved is asked about again
      day date not null,
      asked_at timestamptz not null,
      -- since then somebody is there
      settled_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, occurrence_id) references occurrence on delete cascade
    )`.execute(db);
  await sql`
    create unique index on office_question (district_id, occurrence_id, day) where settled_at is null`.execute(
    db,
  );
  await guardByDistrict(db, 'office_question');
  await sql`
    alter table office_closing
      -- whoever takes the duty brings the hour back
      add column until_taken boolean not null default false,
      -- closed because the district's rule says so
      add column by_rule boolean not null default false,
      -- by the coordination, or because somebody takes it
      add column reopened_via text check (reopened_via in ('hand', 'taken'))`.execute(db);
}
