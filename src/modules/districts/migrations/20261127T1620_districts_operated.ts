import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Without a district's policy: whether one rests is asked before anybody is in it.
  await sql`
    create table district_suspension (
      id uuid primary key,
      district_id uuid not null references district,
      suspended_at timestamptz not null,
      resumed_at timestamptz
    )`.execute(db);
  await sql`
    create unique index on district_suspension (district_id) where resumed_at is null`.execute(db);
  await sql`
    create trigger heard after insert or update or delete or truncate on district_suspension
    for each statement execute function tell_districts_changed()`.execute(db);
  await sql`
    create view suspended_district with (security_invoker = true) as
      select district_id from district_suspension where resumed_at is null`.execute(db);
  await sql`
    alter table district
      add column most_storage_bytes bigint check (most_storage_bytes > 0),
      add column most_mails_per_hour int check (most_mails_per_hour > 0),
      add column most_members int check (most_members > 0)`.execute(db);
  await sql`
    create view district_limit with (security_invoker = true) as
      select id as district_id, most_storage_bytes, most_mails_per_hour, most_members
      from district`.execute(db);
}
