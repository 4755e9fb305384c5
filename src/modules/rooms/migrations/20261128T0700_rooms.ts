import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createRoom(db);
  await createBooking(db);
  await createLink(db);
  await createCheck(db);
  await createKey(db);
  await createDamage(db);
}

async function createRoom(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table room (
      district_id uuid not null references district,
      id uuid not null,
      place_id uuid not null,
      -- persons; null: nobody has counted
      capacity int check (capacity > 0),
      -- texts: {de, en}
      equipment jsonb not null default '{}',
      rules jsonb not null default '{}',
      -- one line each
      checklist jsonb not null default '{}',
      -- when it may be used, as organisations tell their times; {}: always
      opening jsonb not null default '{}',
      -- who is booked without anybody having to say yes
      approval text not null default 'hand' check (approval in ('hand', 'unless_club', 'none')),
      set_up_minutes int not null default 0 check (set_up_minutes between 0 and 1440),
      clear_minutes int not null default 0 check (clear_minutes between 0 and 1440),
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, place_id) references place
    )`.execute(db);
  // A place is one room, however often somebody presses.
  await sql`create unique index on room (district_id, place_id) where deleted_at is null`.execute(
    db,
  );
  await guardByDistrict(db, 'room');
}

async function createBooking(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table booking (
      district_id uuid not null references district,
      -- of its event: a booking is one
      id uuid not null,
      room_id uuid not null,
      organisation_id uuid,
      -- the group as it was typed; '' for private use
      club text not null,
      contact_name text not null,
      contact_mail text not null,
      contact_phone text not null,
      purpose text not null,
      persons int check (persons > 0),
      locale text not null,
      state text not null check (state in ('requested', 'approved', 'declined', 'withdrawn')),
      requested_at timestamptz not null,
      requested_by uuid,
      decided_at timestamptz,
      decided_by uuid,
      -- why it was declined or withdrawn, for whoever asked
      reason text not null default '',
      -- local date of its last date, from which on the contact is needed no more
      last_on date not null,
      version int not null default 1,
      primary key (district_id, id),
      foreign key (district_id, id) references event,
      foreign key (district_id, room_id) references room,
      foreign key (district_id, organisation_id) references organisation,
      foreign key (district_id, requested_by) references person,
      foreign key (district_id, decided_by) references person
    )`.execute(db);
  await sql`create index on booking (district_id, state, requested_at)`.execute(db);
  await sql`create index on booking (district_id, organisation_id)`.execute(db);
  await guardByDistrict(db, 'booking');
}

async function createLink(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table room_link (
      district_id uuid not null references district,
      id uuid not null,
      token_hash bytea not null,
      -- whoever has it sees this booking, or books for this organisation
      booking_id uuid,
      organisation_id uuid,
      made_at timestamptz not null,
      made_by uuid,
      ended_at timestamptz,
      primary key (district_id, id),
      unique (district_id, token_hash),
      foreign key (district_id, booking_id) references booking,
      foreign key (district_id, organisation_id) references organisation,
      foreign key (district_id, made_by) references person,
      check (num_nonnulls(booking_id, organisation_id) = 1)
    )`.execute(db);
  await sql`
    create unique index on room_link (district_id, organisation_id)
    where organisation_id is not null and ended_at is null`.execute(db);
  await guardByDistrict(db, 'room_link');
}

async function createCheck(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table booking_check (
      district_id uuid not null references district,
      booking_id uuid not null,
      occurrence_id uuid not null,
      -- lines of the room's list that were ticked, as they read then
      done text[] not null,
      missing text[] not null,
      note text not null,
      at timestamptz not null,
      -- null: by the link
      by uuid,
      primary key (district_id, occurrence_id),
      foreign key (district_id, booking_id) references booking,
      foreign key (district_id, occurrence_id) references occurrence,
      foreign key (district_id, by) references person
    )`.execute(db);
  await guardByDistrict(db, 'booking_check');
}

async function createKey(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table room_key (
      district_id uuid not null references district,
      id uuid not null,
      room_id uuid not null,
      label text not null,
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, room_id) references room
    )`.execute(db);
  await guardByDistrict(db, 'room_key');
  await sql`
    create table key_handover (
      district_id uuid not null references district,
      id uuid not null,
      key_id uuid not null,
      holder_name text not null,
      holder_reach text not null,
      organisation_id uuid,
      given_at timestamptz not null,
      given_by uuid,
      -- null: until further notice
      due_on date,
      reminded_at timestamptz,
      returned_at timestamptz,
      returned_by uuid,
      primary key (district_id, id),
      foreign key (district_id, key_id) references room_key,
      foreign key (district_id, organisation_id) references organisation,
      foreign key (district_id, given_by) references person,
      foreign key (district_id, returned_by) references person
    )`.execute(db);
  // One key is in one hand.
  await sql`create unique index on key_handover (district_id, key_id) where returned_at is null`.execute(
    db,
  );
  await guardByDistrict(db, 'key_handover');
}

async function createDamage(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table damage (
      district_id uuid not null references district,
      id uuid not null,
      room_id uuid not null,
      booking_id uuid,
      text text not null,
      reported_at timestamptz not null,
      -- null: by the link of a booking
      reported_by uuid,
      settled_at timestamptz,
      settled_by uuid,
      primary key (district_id, id),
      foreign key (district_id, room_id) references room,
      foreign key (district_id, booking_id) references booking,
      foreign key (district_id, reported_by) references person,
      foreign key (district_id, settled_by) references person
    )`.execute(db);
  await guardByDistrict(db, 'damage');
}
