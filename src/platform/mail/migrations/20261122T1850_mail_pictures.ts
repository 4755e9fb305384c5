import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // [{"cid": …, "pictureId": …}]: what goes with the mail, read when it is handed over
  await sql`alter table mail add column pictures jsonb not null default '[]'`.execute(db);
}
