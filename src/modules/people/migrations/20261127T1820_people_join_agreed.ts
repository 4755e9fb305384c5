import { sql, type Kysely } from 'kysely';

/**
 * What somebody who asks to take part agreed to, in the words that they read, and when they last did. Requests from
 * before know neither.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table join_request add column agreed text not null default ''`.execute(db);
  await sql`alter table join_request add column agreed_at timestamptz`.execute(db);
}
