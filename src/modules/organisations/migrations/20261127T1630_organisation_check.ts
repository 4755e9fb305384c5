import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** Once a year somebody is asked whether an entry is still right. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organisation_settings
      add asks_yearly boolean not null default false,
      -- where the links of its mails lead
      add origin text not null default ''`.execute(db);
  await sql`alter table organisation add confirmed_at timestamptz`.execute(db);
  await sql`
    create table organisation_check (
      district_id uuid not null references district,
      id uuid not null,
      organisation_id uuid not null,
      address text not null,
      token_hash bytea not null,
      mail_id uuid not null,
      sent_at timestamptz not null,
      answered_at timestamptz,
      answer text check (answer in ('confirmed', 'corrected')),
      primary key (district_id, id),
      unique (district_id, token_hash),
      foreign key (district_id, organisation_id) references organisation,
      check ((answered_at is null) = (answer is null))
    )`.execute(db);
  await sql`
    create index organisation_check_of on organisation_check (district_id, organisation_id, sent_at)`.execute(
    db,
  );
  await guardByDistrict(db, 'organisation_check');
}
