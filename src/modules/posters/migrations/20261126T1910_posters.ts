import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table poster (
      district_id uuid not null references district,
      event_id uuid not null,
      design text not null check (design in ('ruhig', 'festlich', 'foto')),
      format text not null check (format in ('a4', 'a3', 'a5', 'tuer')),
      mono boolean not null,
      large boolean not null,
      -- one date of a series, by its address; null: all of them
      only_date date,
      -- instead of the event's title; empty: the title
      headline text not null default '',
      extra text not null default '',
      logo_ids uuid[] not null default '{}',
      version int not null default 1,
      primary key (district_id, event_id),
      foreign key (district_id, event_id) references event (district_id, id)
    )`.execute(db);
  await guardByDistrict(db, 'poster');
  await sql`
    create table own_poster (
      district_id uuid not null references district,
      id uuid not null,
      event_id uuid not null,
      -- SHA-256 of the kept file; null once it is erased
      sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
      kind text not null check (kind in ('pdf', 'jpeg', 'png')),
      pages int not null check (pages > 0),
      page int not null check (page between 1 and pages),
      alt text not null,
      created_at timestamptz not null,
      created_by uuid,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, event_id) references event (district_id, id)
    )`.execute(db);
  // One stands for ours; those before it are put away.
  await sql`create unique index on own_poster (district_id, event_id) where deleted_at is null`.execute(
    db,
  );
  await guardByDistrict(db, 'own_poster');
}
