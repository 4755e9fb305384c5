import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`
    create table district (
      id uuid primary key,
      slug text not null unique,
      name text not null,
      town text not null,
      postal_code text not null default '',
      time_zone text not null default 'Europe/Berlin',
      -- ISO 3166-2 without the country: whose public holidays hold here
      state text not null default 'NW',
      about jsonb not null default '{}',
      contact jsonb not null default '{}',
      carrier jsonb not null default '{}',
      branding jsonb not null default '{}',
      created_at timestamptz not null default now(),
      version int not null default 1,
      deleted_at timestamptz
    )`.execute(db);
  await sql`
    create table district_host (
      host text primary key check (host = lower(host)),
      district_id uuid not null references district
    )`.execute(db);
}
