import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table person add column phone text not null default ''`.execute(db);
  // Who was erased keeps the row, so that figures and the log stay whole.
  await sql`alter table person add column erased_at timestamptz`.execute(db);
  await sql`
    create table invitation (
      district_id uuid not null references district,
      id uuid not null,
      -- null: a card, for whoever it is handed to
      person_id uuid,
      address text check (address = lower(address)),
      -- SHA-256: the link itself stands in the mail or on the card only
      token_hash bytea not null unique,
      created_at timestamptz not null,
      created_by uuid,
      expires_at timestamptz not null,
      used_at timestamptz,
      withdrawn_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, person_id) references person,
      check (address is null or person_id is not null)
    )`.execute(db);
  await sql`create index on invitation (district_id, person_id)`.execute(db);
  await guardByDistrict(db, 'invitation');
  await sql`
    create table join_request (
      district_id uuid not null references district,
      id uuid not null,
      name text not null,
      address text not null,
      phone text not null,
      interests text[] not null,
      message text not null,
      locale text not null check (locale in ('de', 'en')),
      created_at timestamptz not null,
      answer text check (answer in ('accepted', 'declined')),
      answered_at timestamptz,
      answered_by uuid,
      primary key (district_id, id),
      check ((answer is null) = (answered_at is null))
    )`.execute(db);
  await sql`create index on join_request (district_id) where answer is null`.execute(db);
  await guardByDistrict(db, 'join_request');
}
