import { sql, type Kysely } from 'kysely';

/** Whether, and when, an office hour that nobody has taken closes by itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table duty_settings add column closes_by_itself text not null default 'never'
      check (closes_by_itself in ('never', 'evening', 'morning'))`.execute(db);
}
