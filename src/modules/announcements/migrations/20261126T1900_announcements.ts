import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  // What happened, step by step; what is still to come is not stored, it follows from dates and rules.
  await sql`
    create table announcement_mark (
      district_id uuid not null references district,
      id uuid not null,
      event_id uuid,
      notice_id uuid,
      -- where each date is told by itself
      occurrence_id uuid,
      channel text not null,
      -- empty: the channel as a whole
      moment text not null,
      -- 1, 2, 3: two who press at once want the same step, and one of them has it
      step int not null check (step > 0),
      state text not null check (
        state in ('ready', 'done', 'withdrawn', 'not_needed', 'needed', 'undone')
      ),
      -- what was told, as hashes and ids without a word of it: shows what changed since
      seen jsonb,
      person_id uuid,
      at timestamptz not null,
      primary key (district_id, id),
      check (num_nonnulls(event_id, notice_id) = 1),
      check (occurrence_id is null or event_id is not null),
      unique nulls not distinct
        (district_id, event_id, notice_id, occurrence_id, channel, moment, step),
      foreign key (district_id, event_id) references event on delete cascade,
      foreign key (district_id, notice_id) references notice on delete cascade,
      foreign key (district_id, occurrence_id) references occurrence on delete cascade
    )`.execute(db);
  await sql`create index on announcement_mark (district_id, notice_id)`.execute(db);
  await sql`create index on announcement_mark (district_id, occurrence_id)`.execute(db);
  await guardByDistrict(db, 'announcement_mark');
  await sql`
    create table announcement_rules (
      district_id uuid not null references district primary key,
      -- channels that this district does not use
      off text[] not null default '{}',
      -- by channel and moment: {"poster hung": {"event": 10, "notice": 0}}
      days jsonb not null default '{}',
      version int not null default 1
    )`.execute(db);
  await guardByDistrict(db, 'announcement_rules');
}
