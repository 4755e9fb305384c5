import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createDuty(db);
  await createStanding(db);
  await createShift(db);
  await createPerson(db);
  await createSettings(db);
}

async function createDuty(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table duty (
      district_id uuid not null references district,
      id uuid not null,
      event_id uuid not null,
      -- only on this date; null: on each date of the event
      occurrence_id uuid,
      name jsonb not null,
      kind text not null,
      needed int not null check (needed between 1 and 50),
      skills text[] not null default '{}',
      -- a part of the date, from its start on; null: the whole of it
      starts_after_minutes int check (starts_after_minutes between -1440 and 1440),
      lasts_minutes int check (lasts_minutes between 5 and 1440),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      check ((starts_after_minutes is null) = (lasts_minutes is null)),
      foreign key (district_id, event_id) references event on delete cascade,
      foreign key (district_id, occurrence_id) references occurrence on delete cascade
    )`.execute(db);
  await sql`create index on duty (district_id, event_id)`.execute(db);
  await guardByDistrict(db, 'duty');
}

/** "Every second Tuesday": who does it without being asked each time. */
async function createStanding(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table duty_standing (
      district_id uuid not null,
      id uuid not null,
      duty_id uuid not null,
      person_id uuid not null,
      -- local dates
      from_on date not null,
      until_on date,
      -- one of both: every so many weeks, counted from the week of from_on; or the first, second … of its month (-1: the last)
      every_weeks int check (every_weeks between 1 and 12),
      nth int[] check (cardinality(nth) > 0 and nth <@ array[1, 2, 3, 4, 5, -1]),
      created_at timestamptz not null,
      ended_at timestamptz,
      primary key (district_id, id),
      check (num_nonnulls(every_weeks, nth) = 1),
      check (until_on >= from_on),
      foreign key (district_id, duty_id) references duty on delete cascade,
      foreign key (district_id, person_id) references person
    )`.execute(db);
  await sql`create index on duty_standing (district_id, duty_id)`.execute(db);
  await sql`create index on duty_standing (district_id, person_id)`.execute(db);
  await guardByDistrict(db, 'duty_standing');
  await sql`
    create table duty_absence (
      district_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      -- local dates, both included
      from_on date not null,
      until_on date not null check (until_on >= from_on),
      created_at timestamptz not null,
      primary key (district_id, id),
      foreign key (district_id, person_id) references person
    )`.execute(db);
  await sql`create index on duty_absence (district_id, person_id)`.execute(db);
  await guardByDistrict(db, 'duty_absence');
}

async function createShift(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table duty_shift (
      district_id uuid not null,
      id uuid not null,
      duty_id uuid not null,
      occurrence_id uuid not null,
      -- null: as many as its duty needs
      needed int check (needed between 0 and 50),
      created_at timestamptz not null,
      primary key (district_id, id),
      unique (district_id, duty_id, occurrence_id),
      foreign key (district_id, duty_id) references duty on delete cascade,
      foreign key (district_id, occurrence_id) references occurrence on delete cascade
    )`.execute(db);
  await sql`create index on duty_shift (district_id, occurrence_id)`.execute(db);
  await guardByDistrict(db, 'duty_shift');
  // Who takes it and gives it back: rows come, and are released; none is written over.
  await sql`
    create table duty_assignment (
      district_id uuid not null,
      id uuid not null,
      shift_id uuid not null,
      slot int not null check (slot between 1 and 50),
      person_id uuid not null,
      standing_id uuid,
      via text not null check (via in ('standing', 'self', 'link', 'paper', 'phone', 'coordination', 'swap', 'stand_in')),
      taken_at timestamptz not null,
      taken_by uuid,
      released_at timestamptz,
      released_by uuid,
      release_reason text check (release_reason in ('cannot', 'absence', 'swap', 'left', 'changed')),
      -- what the person says it took; null: as long as planned
      minutes int check (minutes between 0 and 1440),
      reminded_at timestamptz,
      primary key (district_id, id),
      check ((released_at is null) = (release_reason is null)),
      foreign key (district_id, shift_id) references duty_shift on delete cascade,
      foreign key (district_id, person_id) references person,
      foreign key (district_id, standing_id) references duty_standing
    )`.execute(db);
  // The first yes has it, and nobody stands there twice, whatever two clicks do at the same moment.
  await sql`
    create unique index duty_assignment_one_a_slot on duty_assignment (district_id, shift_id, slot)
    where released_at is null`.execute(db);
  await sql`
    create unique index duty_assignment_once on duty_assignment (district_id, shift_id, person_id)
    where released_at is null`.execute(db);
  await sql`create index on duty_assignment (district_id, person_id, taken_at)`.execute(db);
  await guardByDistrict(db, 'duty_assignment');
}

async function createPerson(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table duty_person (
      district_id uuid not null,
      person_id uuid not null,
      -- what they can, and for which kinds of duty they may be asked
      skills text[] not null default '{}',
      stands_in_for text[] not null default '{}',
      -- their own hours, for their own eyes
      shows_hours boolean not null default false,
      link_hash bytea,
      calendar_hash bytea,
      version int not null default 1,
      primary key (district_id, person_id),
      unique (district_id, link_hash),
      unique (district_id, calendar_hash),
      foreign key (district_id, person_id) references person
    )`.execute(db);
  await guardByDistrict(db, 'duty_person');
}

async function createSettings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table duty_settings (
      district_id uuid not null references district,
      -- how long one who was asked has before the next is
      stand_in_minutes int not null default 120 check (stand_in_minutes between 5 and 2880),
      -- local hour of the evening before
      reminder_hour int not null default 18 check (reminder_hour between 6 and 22),
      -- where its links lead
      origin text not null default '',
      version int not null default 1,
      primary key (district_id)
    )`.execute(db);
  await guardByDistrict(db, 'duty_settings');
}
