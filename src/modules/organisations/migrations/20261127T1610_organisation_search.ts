import { sql, type Kysely } from 'kysely';

/** What the directory is searched by: words without their endings, of the languages that entries are written in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organisation add search tsvector generated always as (
      to_tsvector('german', name) ||
      to_tsvector('german', coalesce(description->>'de', '')) ||
      to_tsvector('english', coalesce(description->>'en', '')) ||
      to_tsvector('german', coalesce(times_note->>'de', '')) ||
      to_tsvector('german', coalesce(access->>'de', ''))
    ) stored`.execute(db);
}
