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
      -- the same for all who read the message that was copied into a messenger
      message_hash bytea,
      opened_at timestamptz not null,
      opened_by uuid,
      state text not null default 'open' check (state in ('open', 'settled', 'closed')),
      ended_at timestamptz,
      primary key (district_id, id),
      unique (district_id, message_hash),
      check ((state = 'open') = (ended_at is null)),
      foreign key (district_id, shift_id) references duty_shift on delete cascade
    )`.execute(db);
  await sql`
    create unique index stand_in_search_open on stand_in_search (district_id, shift_id) where state = 'open'`.execute(
    db,
  );
  await guardByDistrict(db, 'stand_in_search');
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
  await guardByDistrict(db, 'stand_in_ask');
  await sql`
    create table shift_swap (
      district_id uuid not null,
      id uuid not null,
      -- what is given, and what is wanted for it
      offered_id uuid not null,
      wanted_id uuid not null,
      proposed_at timestamptz not null,
      token_hash bytea,
      state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn', 'over')),
      ended_at timestamptz,
      primary key (district_id, id),
      unique (district_id, token_hash),
      check ((state = 'open') = (ended_at is null)),
      foreign key (district_id, offered_id) references duty_assignment on delete cascade,
      foreign key (district_id, wanted_id) references duty_assignment on delete cascade
    )`.execute(db);
  await guardByDistrict(db, 'shift_swap');
}
