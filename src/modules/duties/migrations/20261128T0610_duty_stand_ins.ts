import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** Those able and willing are asked one after the other; and two who change with each other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stand_in_search (
      district_id uuid not null,
      id uuid not null,
      shift_id uuid not null,
      interval_minutes int not null,
      opened_at timestamptz not null,
      opened_by uuid,
      state text not null default 'open' check (state in ('open', 'settled', 'closed')),
      ended_at timestamptz,
      -- since then nobody is left who could be asked
      exhausted_at timestamptz,
      primary key (district_id, id),
      -- one for all times: whoever was asked for a shift is not asked again when it falls free again
      unique (district_id, shift_id),
      check ((state = 'open') = (ended_at is null)),
      foreign key (district_id, shift_id) references duty_shift on delete cascade
    )`.execute(db);
  await guardByDistrict(db, 'stand_in_search');
  // For a messenger: each press makes a link of its own, so that none that was passed on breaks.
  await sql`
    create table stand_in_message (
      district_id uuid not null,
      token_hash bytea not null,
      search_id uuid not null,
      made_at timestamptz not null,
      made_by uuid,
      primary key (district_id, token_hash),
      foreign key (district_id, search_id) references stand_in_search on delete cascade
    )`.execute(db);
  await guardByDistrict(db, 'stand_in_message');
  await sql`
    create table stand_in_ask (
      district_id uuid not null,
      id uuid not null,
      search_id uuid not null,
      person_id uuid not null,
      via text not null check (via in ('mail', 'message', 'phone')),
      token_hash bytea,
      asked_at timestamptz not null,
      answer text check (answer in ('yes', 'no', 'unreached')),
      answered_at timestamptz,
      answered_by uuid,
      mail_id uuid,
      primary key (district_id, id),
      -- no one is asked twice for the same
      unique (district_id, search_id, person_id),
      unique (district_id, token_hash),
      check ((answer is null) = (answered_at is null)),
      foreign key (district_id, search_id) references stand_in_search on delete cascade,
      foreign key (district_id, person_id) references person
    )`.execute(db);
  await sql`create index on stand_in_ask (district_id, person_id, asked_at)`.execute(db);
  await guardByDistrict(db, 'stand_in_ask');
  await sql`
    create table shift_swap (
      district_id uuid not null,
      id uuid not null,
      -- what is given, and what is wanted for it
      offered_id uuid not null,
      wanted_id uuid not null,
      proposed_at timestamptz not null,
      state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn', 'over')),
      ended_at timestamptz,
      primary key (district_id, id),
      check ((state = 'open') = (ended_at is null)),
      foreign key (district_id, offered_id) references duty_assignment on delete cascade,
      foreign key (district_id, wanted_id) references duty_assignment on delete cascade
    )`.execute(db);
  // What is proposed to somebody once is not proposed again before they have answered.
  await sql`
    create unique index shift_swap_open on shift_swap (district_id, offered_id, wanted_id)
    where state = 'open'`.execute(db);
  await guardByDistrict(db, 'shift_swap');
}
