import { sql, type Kysely } from 'kysely';

/** Whether a club's own poster is shown where there is one, instead of a design of ours. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table social_post add column poster boolean not null default true`.execute(db);
}
