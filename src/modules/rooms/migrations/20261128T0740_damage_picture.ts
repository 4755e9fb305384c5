import { sql, type Kysely } from 'kysely';

/** A picture of what is broken: one of the kept files, in no collection, shown to the team only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table damage add column picture_sha256 text
    check (picture_sha256 ~ '^[0-9a-f]{64}$')`.execute(db);
}
