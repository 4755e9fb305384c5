import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** What happens while the office is open: who helps with what, concerns, visits, and what the next must know. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createGuide(db);
  await createConcern(db);
  await createVisit(db);
  await createHandover(db);
}

const categories = sql.raw(
  [
    'authorities',
    'care',
    'family',
    'seniors',
    'housing',
    'money',
    'energy',
    'street',
    'clubs',
    'joining',
    'other',
  ]
    .map((one) => `'${one}'`)
    .join(', '),
);

async function createGuide(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table guide_entry (
      district_id uuid not null references district,
      id uuid not null,
      name text not null,
      -- with which concerns it helps
      categories text[] not null check (categories <@ array[${categories}]::text[]),
      phone text not null default '',
      -- in words: when somebody is there, what to bring along
      hours text not null default '',
      bring text not null default '',
      note text not null default '',
      organisation_id uuid,
      created_at timestamptz not null,
      -- somebody looked whether all of it is right
      checked_at timestamptz not null,
      checked_by uuid,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, organisation_id) references organisation,
      foreign key (district_id, checked_by) references person
    )`.execute(db);
  await guardByDistrict(db, 'guide_entry');
}

async function createConcern(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table concern (
      district_id uuid not null references district,
      id uuid not null,
      at timestamptz not null,
      -- the day there, for counting
      day date not null,
      category text not null check (category in (${categories})),
      answer text not null check (answer in ('advised', 'referred')),
      -- where to: what the guide knows, or somebody else in words
      guide_entry_id uuid,
      referred_to text not null default '',
      -- somebody must see to it by then; null: it was done at once
      follow_up_on date,
      note text not null default '',
      taken_by uuid,
      settled_at timestamptz,
      settled_by uuid,
      primary key (district_id, id),
      foreign key (district_id, guide_entry_id) references guide_entry,
      foreign key (district_id, taken_by) references person,
      foreign key (district_id, settled_by) references person,
      check (answer = 'referred' or (guide_entry_id is null and referred_to = '')),
      check (follow_up_on is not null or settled_at is null)
    )`.execute(db);
  await sql`create index on concern (district_id, day)`.execute(db);
  await sql`
    create index concern_open on concern (district_id, follow_up_on)
    where follow_up_on is not null and settled_at is null`.execute(db);
  await guardByDistrict(db, 'concern');
  // Kept apart: a concern by itself says nothing of a person.
  await sql`
    create table concern_contact (
      district_id uuid not null,
      concern_id uuid not null,
      name text not null,
      reach text not null,
      -- whatever becomes of the concern
      erase_on date not null,
      primary key (district_id, concern_id),
      foreign key (district_id, concern_id) references concern on delete cascade
    )`.execute(db);
  await guardByDistrict(db, 'concern_contact');
}

async function createVisit(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visit (
      district_id uuid not null references district,
      id uuid not null,
      at timestamptz not null,
      day date not null,
      -- counted once too often: a visit is taken back, so a day never has fewer than none
      taken_back_at timestamptz,
      primary key (district_id, id)
    )`.execute(db);
  await sql`create index on visit (district_id, day) where taken_back_at is null`.execute(db);
  await guardByDistrict(db, 'visit');
}

async function createHandover(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table handover_note (
      district_id uuid not null references district,
      id uuid not null,
      kind text not null check (kind in ('parcel', 'printer', 'letterbox', 'call', 'mail', 'key', 'other')),
      message text not null,
      -- who answers a call or a mail; null: whoever comes next
      answers uuid,
      written_at timestamptz not null,
      written_by uuid,
      done_at timestamptz,
      done_by uuid,
      primary key (district_id, id),
      foreign key (district_id, answers) references person,
      foreign key (district_id, written_by) references person,
      foreign key (district_id, done_by) references person
    )`.execute(db);
  await sql`create index on handover_note (district_id) where done_at is null`.execute(db);
  await guardByDistrict(db, 'handover_note');
}
