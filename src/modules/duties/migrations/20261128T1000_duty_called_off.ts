import { sql, type Kysely } from 'kysely';

/** Whether somebody was told that their duty falls out; of what is called off already they hear now. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table duty_assignment
      -- null: not told, or told again since that it takes place
      add column off_told_at timestamptz`.execute(db);
}
