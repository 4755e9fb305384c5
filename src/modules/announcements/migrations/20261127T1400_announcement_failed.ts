import { sql, type Kysely } from 'kysely';

/** A try to make something ready that did not work is kept, so that others than who pressed see it too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table announcement_mark
      drop constraint announcement_mark_state_check,
      add constraint announcement_mark_state_check check (
        state in ('ready', 'failed', 'done', 'withdrawn', 'not_needed', 'needed', 'undone')
      )`.execute(db);
}
