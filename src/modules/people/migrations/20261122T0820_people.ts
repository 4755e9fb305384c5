import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      id uuid primary key,
      address text not null unique check (address = lower(address)),
      created_at timestamptz not null
    )`.execute(db);
  await sql`
    create table sign_in_code (
      id uuid primary key,
      district_id uuid not null references district,
      -- null: nobody has the address; the row is there so that both cases look the same
      account_id uuid references account on delete cascade,
      -- SHA-256 of what the asking browser holds; the code is worth nothing without it
      token_hash bytea not null unique,
      -- scrypt: six digits are quickly tried out; null until the job has made the code
      code_hash bytea,
      link_hash bytea unique,
      -- page wanted, language, and where links lead (empty: none is mailed)
      next_path text not null,
      locale text not null,
      origin text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      attempts int not null default 0,
      used_at timestamptz
    )`.execute(db);
  await sql`create index on sign_in_code (account_id)`.execute(db);
  await sql`
    create table person (
      district_id uuid not null references district,
      id uuid not null,
      account_id uuid references account,
      name text not null,
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id)
    )`.execute(db);
  await sql`create unique index on person (district_id, account_id) where deleted_at is null`.execute(
    db,
  );
  await guardByDistrict(db, 'person');
  await sql`
    create table person_role (
      district_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      role text not null check (role in ('coordination', 'volunteer', 'delegate', 'city')),
      organisation_id uuid,
      granted_at timestamptz not null,
      ended_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, person_id) references person,
      check ((role = 'delegate') = (organisation_id is not null))
    )`.execute(db);
  await sql`create index on person_role (district_id, person_id)`.execute(db);
  await guardByDistrict(db, 'person_role');
  await sql`alter table session add foreign key (account_id) references account on delete cascade`.execute(
    db,
  );
}
