import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** A club asks the team to publish its notice, and what became of that. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice_request (
      district_id uuid not null references district,
      id uuid not null,
      notice_id uuid not null,
      asked_at timestamptz not null,
      asked_by uuid,
      answered_at timestamptz,
      answered_by uuid,
      answer text check (answer in ('published', 'returned', 'withdrawn')),
      -- what the team says when it hands a notice back
      reason text not null default '',
      primary key (district_id, id),
      foreign key (district_id, notice_id) references notice on delete cascade,
      foreign key (district_id, asked_by) references person,
      foreign key (district_id, answered_by) references person,
      check ((answered_at is null) = (answer is null))
    )`.execute(db);
  await sql`
    create unique index notice_request_open on notice_request (district_id, notice_id)
      where answered_at is null`.execute(db);
  await sql`create index on notice_request (district_id, notice_id, asked_at)`.execute(db);
  await guardByDistrict(db, 'notice_request');
}
