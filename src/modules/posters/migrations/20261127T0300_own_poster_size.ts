import { sql, type Kysely } from 'kysely';

/** How large the picture of an own poster is, so that pages keep its room free; A4 for those kept before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table own_poster
      add column width int not null default 1600 check (width > 0),
      add column height int not null default 2263 check (height > 0)`.execute(db);
  await sql`
    alter table own_poster
      alter column width drop default,
      alter column height drop default`.execute(db);
}
