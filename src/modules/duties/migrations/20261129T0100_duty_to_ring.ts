import { sql, type Kysely } from 'kysely';

/** Who gets no mail has to be rung that their duty falls out, or takes place after all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table duty_assignment
      -- what they have to be told by telephone; null: nothing, or it is done
      add column to_ring text check (to_ring in ('off', 'on'))`.execute(db);
  await sql`
    create index on duty_assignment (district_id) where to_ring is not null`.execute(db);
}
