import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** Things that are cared for, how often, what was done and what is broken, and who pays for it (decision 0032). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table care_thing (
      district_id uuid not null references district,
      id uuid not null,
      place_id uuid not null,
      kind text not null,
      -- what its label says: "7"
      number text not null,
      name text not null,
      picture_id uuid,
      plant text not null default '',
      mounted_on date,
      taken_down_on date,
      -- of the mast, the wall: who allowed it, and until when
      permission text not null default '',
      permitted_until date,
      water_source text not null default '',
      winter_storage text not null default '',
      -- a year
      cost_cents int check (cost_cents >= 0),
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, place_id) references place (district_id, id),
      foreign key (district_id, picture_id) references picture (district_id, id)
    )`.execute(db);
  await sql`create index on care_thing (district_id, place_id)`.execute(db);
  await sql`create index on care_thing (district_id, picture_id)`.execute(db);
  await guardByDistrict(db, 'care_thing');
  await sql`
    create table care_plan (
      district_id uuid not null references district,
      kind text not null,
      care text not null,
      -- null: not at all
      every_days int check (every_days > 0),
      -- month and day, both included; from after until goes over the turn of the year
      season_from text not null check (season_from ~ '^[01][0-9]-[0-3][0-9]$'),
      season_until text not null check (season_until ~ '^[01][0-9]-[0-3][0-9]$'),
      version int not null default 1,
      primary key (district_id, kind, care)
    )`.execute(db);
  await guardByDistrict(db, 'care_plan');
  await sql`
    create table care_entry (
      district_id uuid not null references district,
      -- made where it was tapped, so that what is sent twice is entered once
      id uuid not null,
      thing_id uuid not null,
      what text not null,
      litres int check (litres > 0),
      -- when it was done; what was tapped offline comes in later
      happened_at timestamptz not null,
      entered_at timestamptz not null,
      -- null: somebody without an account, by the label
      person_id uuid,
      -- those that one tap made
      tap_id uuid,
      taken_back_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, thing_id) references care_thing (district_id, id)
    )`.execute(db);
  await sql`
    create index on care_entry (district_id, thing_id, what, happened_at desc)
    where taken_back_at is null`.execute(db);
  await sql`create index on care_entry (district_id, happened_at)`.execute(db);
  await guardByDistrict(db, 'care_entry');
  await sql`
    create table care_damage (
      district_id uuid not null references district,
      id uuid not null,
      thing_id uuid not null,
      text text not null,
      reported_at timestamptz not null,
      reported_by uuid,
      settled_at timestamptz,
      settled_by uuid,
      primary key (district_id, id),
      foreign key (district_id, thing_id) references care_thing (district_id, id)
    )`.execute(db);
  await sql`create index on care_damage (district_id, thing_id)`.execute(db);
  await sql`
    create index on care_damage (district_id, reported_at) where settled_at is null`.execute(db);
  await guardByDistrict(db, 'care_damage');
  await sql`
    create table care_sponsor (
      district_id uuid not null references district,
      id uuid not null,
      thing_id uuid not null,
      kind text not null check (kind in ('person', 'firm')),
      name text not null,
      street text not null default '',
      town text not null default '',
      mail text not null default '',
      -- when they said that their name may be shown; null: they did not
      shown_since timestamptz,
      from_on date not null,
      until_on date not null,
      amount_cents int check (amount_cents >= 0),
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, thing_id) references care_thing (district_id, id),
      check (from_on <= until_on)
    )`.execute(db);
  await sql`create index on care_sponsor (district_id, thing_id)`.execute(db);
  await guardByDistrict(db, 'care_sponsor');
}
