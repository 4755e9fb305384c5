import { sql, type Kysely } from 'kysely';

/** In which language somebody likes to be written to; German where nobody has said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person
      add column locale text not null default 'de' check (locale in ('de', 'en'))`.execute(db);
}
