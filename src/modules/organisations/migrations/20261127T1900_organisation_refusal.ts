import { sql, type Kysely } from 'kysely';

/** Why a change was not accepted: the club reads it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table organisation_proposal add reason text not null default ''`.execute(db);
}
