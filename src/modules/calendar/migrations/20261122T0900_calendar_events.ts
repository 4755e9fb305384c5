import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createEvent(db);
  await createSeries(db);
  await createOccurrence(db);
  await createOccupancy(db);
  await createClosure(db);
  await createNotice(db);
}

async function createEvent(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table event (
      district_id uuid not null references district,
      id uuid not null,
      slug text not null,
      -- texts: {de, en}; Markdown in body and access
      title jsonb not null,
      summary jsonb not null default '{}',
      body jsonb not null default '{}',
      access jsonb not null default '{}',
      price jsonb not null default '{}',
      contact jsonb not null default '{}',
      category text not null,
      audience text not null default 'public' check (audience in ('public', 'team')),
      status text not null check (status in ('draft', 'tentative', 'published', 'cancelled')),
      -- why all of it was cancelled
      reason jsonb not null default '{}',
      organisation_id uuid,
      place_id uuid,
      picture_id uuid,
      drop_in boolean not null default false,
      published_at timestamptz,
      created_at timestamptz not null,
      created_by uuid,
      updated_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      search tsvector generated always as (
        setweight(to_tsvector('german', coalesce(title->>'de', '')), 'A') ||
        setweight(to_tsvector('english', coalesce(title->>'en', '')), 'A') ||
        setweight(to_tsvector('german', coalesce(summary->>'de', '')), 'B') ||
        setweight(to_tsvector('english', coalesce(summary->>'en', '')), 'B') ||
        setweight(to_tsvector('german', coalesce(body->>'de', '')), 'C') ||
        setweight(to_tsvector('english', coalesce(body->>'en', '')), 'C')
      ) stored,
      primary key (district_id, id),
      unique (district_id, slug),
      foreign key (district_id, organisation_id) references organisation,
      foreign key (district_id, place_id) references place,
      foreign key (district_id, picture_id) references picture,
      foreign key (district_id, created_by) references person
    )`.execute(db);
  await guardByDistrict(db, 'event');
  await sql`
    create table event_old_slug (
      district_id uuid not null,
      slug text not null,
      event_id uuid not null,
      primary key (district_id, slug),
      foreign key (district_id, event_id) references event on delete cascade
    )`.execute(db);
  await guardByDistrict(db, 'event_old_slug');
}

async function createSeries(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table series (
      district_id uuid not null,
      id uuid not null,
      event_id uuid not null,
      -- iCalendar UID (RFC 5545 section 3.8.4.7), never changes
      uid text not null,
      -- wall clock in time_zone
      local_start timestamp not null,
      time_zone text not null,
      all_day boolean not null default false,
      duration_minutes int not null check (duration_minutes > 0),
      -- RFC 5545 RRULE value, null for a single date
      rrule text,
      on_holiday text not null default 'hold' check (on_holiday in ('hold', 'skip', 'mark')),
      set_up_minutes int not null default 0 check (set_up_minutes >= 0),
      clear_minutes int not null default 0 check (clear_minutes >= 0),
      -- the series this one goes on from ("all from here on")
      follows_id uuid,
      -- the rule of that one before it was ended, so that the change can be taken back
      followed_rrule text,
      -- why nothing of this series takes place ({} without a reason); null: it does
      cancelled jsonb,
      -- local date up to which occurrences have been made
      made_until date,
      sequence int not null default 0,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      deleted_at timestamptz,
      primary key (district_id, id),
      unique (district_id, uid),
      foreign key (district_id, event_id) references event on delete cascade,
      foreign key (district_id, follows_id) references series
    )`.execute(db);
  await sql`create index on series (district_id, event_id)`.execute(db);
  await guardByDistrict(db, 'series');
}

async function createOccurrence(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table occurrence (
      district_id uuid not null,
      id uuid not null,
      series_id uuid not null,
      event_id uuid not null,
      -- wall clock of its original start: with the series its identity, and the date in its address
      original_local timestamp not null,
      during tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
      starts_at timestamptz generated always as (lower(during)) stored,
      ends_at timestamptz generated always as (upper(during)) stored,
      starts_on date not null,
      ends_on date not null check (ends_on >= starts_on),
      state text not null default 'scheduled' check (state in ('scheduled', 'cancelled', 'skipped')),
      -- a person moved, changed, cancelled or skipped this date: remaking the series keeps that
      by_hand boolean not null default false,
      moved boolean not null default false,
      -- only what differs from the event: {title, note, placeId}
      differs jsonb not null default '{}',
      reason jsonb not null default '{}',
      -- name of the holiday or closure that this date falls on
      holiday jsonb,
      sequence int not null default 0,
      updated_at timestamptz not null,
      primary key (district_id, id),
      unique (district_id, series_id, original_local),
      foreign key (district_id, series_id) references series on delete cascade,
      foreign key (district_id, event_id) references event on delete cascade
    )`.execute(db);
  await sql`create index on occurrence (district_id, starts_at)`.execute(db);
  await sql`create index on occurrence (district_id, ends_at)`.execute(db);
  await sql`create index on occurrence (district_id, event_id, starts_at)`.execute(db);
  await guardByDistrict(db, 'occurrence');
  await sql`
    create table occurrence_change (
      district_id uuid not null,
      id uuid not null,
      occurrence_id uuid not null,
      kind text not null check (kind in ('moved', 'changed', 'cancelled', 'skipped', 'restored')),
      at timestamptz not null,
      person_id uuid,
      reason jsonb not null default '{}',
      before jsonb not null,
      after jsonb not null,
      primary key (district_id, id),
      foreign key (district_id, occurrence_id) references occurrence on delete cascade
    )`.execute(db);
  await sql`create index on occurrence_change (district_id, occurrence_id)`.execute(db);
  await guardByDistrict(db, 'occurrence_change');
}

async function createOccupancy(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table occupancy (
      district_id uuid not null,
      id uuid not null,
      place_id uuid not null,
      occurrence_id uuid not null,
      -- with set-up and clearing
      during tstzrange not null check (not isempty(during)),
      primary key (district_id, id),
      foreign key (district_id, place_id) references place,
      foreign key (district_id, occurrence_id) references occurrence on delete cascade,
      -- a room is never given twice; not deferrable, because ON CONFLICT cannot use a deferrable one
      constraint one_at_a_time exclude using gist (district_id with =, place_id with =, during with &&)
    )`.execute(db);
  await sql`create index on occupancy (district_id, occurrence_id)`.execute(db);
  await guardByDistrict(db, 'occupancy');
}

async function createClosure(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table closure (
      district_id uuid not null references district,
      id uuid not null,
      kind text not null check (kind in ('public_holiday', 'school_holiday', 'own')),
      name jsonb not null,
      starts_on date not null,
      ends_on date not null check (ends_on >= starts_on),
      source text not null,
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id)
    )`.execute(db);
  await sql`
    create unique index on closure (district_id, starts_on, (name->>'de')) where kind = 'public_holiday'`.execute(
    db,
  );
  await sql`create index on closure (district_id, starts_on)`.execute(db);
  await guardByDistrict(db, 'closure');
}

async function createNotice(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice (
      district_id uuid not null references district,
      id uuid not null,
      slug text not null,
      kind text not null check (kind in ('news', 'review')),
      title jsonb not null,
      summary jsonb not null default '{}',
      body jsonb not null default '{}',
      thanks jsonb not null default '{}',
      status text not null check (status in ('draft', 'published')),
      event_id uuid,
      organisation_id uuid,
      picture_id uuid,
      published_at timestamptz,
      created_at timestamptz not null,
      created_by uuid,
      updated_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      unique (district_id, slug),
      foreign key (district_id, event_id) references event,
      foreign key (district_id, organisation_id) references organisation,
      foreign key (district_id, picture_id) references picture,
      foreign key (district_id, created_by) references person
    )`.execute(db);
  await sql`create index on notice (district_id, published_at)`.execute(db);
  await guardByDistrict(db, 'notice');
}
