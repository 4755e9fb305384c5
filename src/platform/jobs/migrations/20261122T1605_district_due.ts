import { sql, type Kysely } from 'kysely';

/** Without row-level security: a tick asks it once for all districts. So it says no more than where and when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table district_due (
      kind text not null,
      due_at timestamptz not null,
      district_id uuid not null references district on delete cascade,
      primary key (kind, due_at, district_id)
    )`.execute(db);
  await sql`create index on district_due (district_id, kind, due_at)`.execute(db);
}
