import { sql, type Kysely } from 'kysely';

/** "Ich kann nicht" by the link of a reminder; and that the coordination was told when nobody is left to ask. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table duty_assignment
      -- SHA-256 of the reminder's link; the link stands in that mail only
      add column cannot_hash bytea`.execute(db);
  await sql`
    create unique index on duty_assignment (district_id, cannot_hash)`.execute(db);
  await sql`
    alter table stand_in_search add column told_at timestamptz`.execute(db);
}
